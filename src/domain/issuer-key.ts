import { z } from 'zod';
import { optionalCell } from './cell.ts';
import { addDays, plainDate, type PlainDate } from './plain-date.ts';
import type { Recorded } from './origin.ts';

/** So many keys fit into a DID document of 8,192 bytes at any address of ours; one a year lasts a generation. */
export const MOST_KEYS = 16;

/**
 * 公钥: one row of `content/keys.csv`, the public half of a key with which the issuer signs. Rows are written by
 * `npm run keys` and stay for ever: what a key once signed is checked by it.
 */
export const issuerKeyRow = z.strictObject({
  /** `key-1` to `key-16` (`MOST_KEYS`) without a gap, so that a row that goes away is missed. */
  id: z.string().regex(/^key-(?:[1-9]|1[0-6])$/, { error: 'HB800' }),
  /** Ed25519 public key as a Multikey (W3C Controlled Identifiers 1.0, 2.2.2): `z6Mk…`, 48 characters. */
  publicKeyMultibase: z
    .string()
    .refine((text) => !isSecretKey(text), { error: 'HB809', abort: true })
    .refine(isEd25519PublicKey, { error: 'HB801' }),
  /** First day of signing. */
  from: plainDate,
  /** Last day of signing; empty while the key is in force. */
  until: optionalCell(plainDate),
  /** 收回: what it signed on this day or later does not hold; what it signed before does. */
  revokedFrom: optionalCell(plainDate),
  /** Why it was taken back: 存私钥的电脑丢失. */
  reason: optionalCell(z.string().min(1).max(300)),
});
export type IssuerKey = Recorded<z.infer<typeof issuerKeyRow>>;

/** The last day on which a key signs; undefined while none is set. */
export function lastDayOf({ until, revokedFrom }: IssuerKey): PlainDate | undefined {
  const before = revokedFrom === undefined ? undefined : addDays(revokedFrom, -1);
  if (until === undefined || before === undefined) return until ?? before;
  return until < before ? until : before;
}

/** The keys that a day knows of. A key that begins later, and a key that is taken back later, is none of its business. */
export function keysKnownOn(keys: readonly IssuerKey[], day: PlainDate): IssuerKey[] {
  return keys
    .filter(({ from }) => from <= day)
    .map((key) =>
      key.revokedFrom !== undefined && key.revokedFrom > day ? { ...key, revokedFrom: undefined } : key,
    );
}

/** The key that signs on a day; the gate sees to it that there is one at most. */
export function keyInForce(keys: readonly IssuerKey[], day: PlainDate): IssuerKey | undefined {
  return keys.find((key) => key.from <= day && (lastDayOf(key) ?? day) >= day);
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const ED25519_PUBLIC = 0xed01n;
const ED25519_SECRET = 0x8026n;
const KEY_BITS = 256n;

function isEd25519PublicKey(text: string): boolean {
  return headOf(text) === ED25519_PUBLIC;
}

/** Is this the private half? It begins with `z3u2`. */
function isSecretKey(text: string): boolean {
  return headOf(text) === ED25519_SECRET || /PRIVATE KEY|"d"\s*:/.test(text);
}

/** What stands before the 32 bytes of a key in base58btc with its `z`; undefined for what is no such text. */
function headOf(text: string): bigint | undefined {
  if (!/^z[1-9A-HJ-NP-Za-km-z]{47,48}$/.test(text)) return undefined;
  let number = 0n;
  for (const sign of text.slice(1)) number = number * 58n + BigInt(ALPHABET.indexOf(sign));
  return number >> KEY_BITS;
}
