import { statSync, type Stats } from 'node:fs';

/**
 * Coarser than the clocks of all file systems: FAT counts in steps of 2 s. A file that changed so shortly before it
 * was looked at may change once more and look the same.
 */
const grainMs = 2_000;

/** What tells one state of a file from another; undefined while it changed too shortly before `now` to be sure. */
export function stampOf(
  { size, mtimeMs, ctimeMs, ino }: Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>,
  now: number,
): string | undefined {
  return Math.max(mtimeMs, ctimeMs) > now - grainMs ? undefined : `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}

/** Is a file whose stamp is `now` certainly as it was when its stamp was `before`? */
export function isSameStamp(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && before === now;
}

/** Is the file certainly as it was when it got the stamp? */
export function isAsStamped(path: string, stamp: string | undefined, now: number): boolean {
  if (stamp === undefined) return false;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && isSameStamp(stamp, stampOf(stat, now));
}
