import { isDeviceName } from '../domain/device-name.ts';

// Signs that Windows forbids in names or takes for parts of a path, those that steer a program or that nobody sees;
// spaces and stops at the end, which Windows takes away; and names that are devices there.
const badSigns = /[\\:*?"<>|\p{Cc}\ufffd\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[. ]$|^ /u;

/** A name of a file or folder that another system cannot have, reads otherwise, or that looks like another. */
export function isBadName(name: string): boolean {
  return badSigns.test(name) || isDeviceName(name);
}

/**
 * Names in one folder that are one name on systems which do not tell large letters from small ones, or signs from
 * their parts (é as one or as two): of each such name the one before it.
 */
export function namesAlike(names: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const name of names) {
    const plain = name.normalize('NFC').toLowerCase();
    const before = first.get(plain);
    if (before === undefined) first.set(plain, name);
    else alike.set(name, before);
  }
  return alike;
}
