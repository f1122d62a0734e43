import { base64urlnopad } from '@scure/base';
import { gunzip } from './gunzip.ts';
import { hasType, idOf, listOf, memberOf, textOf, timeOf } from './json-members.ts';

/** Where the status of a credential stands (Bitstring Status List 1.0, 2.1). */
export interface StatusEntry {
  /** Address of the list. */
  list: string;
  index: number;
}

/** The shortest list allowed, 131,072 bits: in a shorter one a single holder would stand out. */
const FEWEST_BYTES = 16_384;
/** 8 million credentials; what unpacks to more is no list of ours. */
const MOST_BYTES = 1_000_000;

/** The entry of a credential in a list of what was revoked; undefined unless there is exactly one, as it should be. */
export function statusEntryOf(credential: unknown): StatusEntry | undefined {
  const [entry, ...others] = listOf(credential, 'credentialStatus');
  const list = textOf(entry, 'statusListCredential');
  const index = textOf(entry, 'statusListIndex');
  if (others.length > 0 || list === undefined || index === undefined || !/^\d{1,9}$/.test(index))
    return undefined;
  if (!hasType(entry, 'BitstringStatusListEntry') || textOf(entry, 'statusPurpose') !== 'revocation')
    return undefined;
  return { list, index: Number(index) };
}

/** Why a list tells nothing of an entry; its proof is checked apart. */
export type ListFault = 'other-list' | 'other-issuer' | 'outdated' | 'damaged' | 'out-of-range';

/**
 * Is the bit of an entry set? (Bitstring Status List 1.0, 3.2.)
 * @param now milliseconds since 1970
 */
export async function isRevoked(
  list: unknown,
  entry: StatusEntry,
  issuer: string,
  now: number,
): Promise<{ isSet: boolean } | { fault: ListFault }> {
  const bitstring = memberOf(list, 'credentialSubject');
  if (
    textOf(list, 'id') !== entry.list ||
    !hasType(list, 'BitstringStatusListCredential') ||
    !hasType(bitstring, 'BitstringStatusList') ||
    !listOf(bitstring, 'statusPurpose').includes('revocation')
  )
    return { fault: 'other-list' };
  if (idOf(list, 'issuer') !== issuer) return { fault: 'other-issuer' };
  if (!isInTime(list, now)) return { fault: 'outdated' };
  const bytes = await bytesOf(memberOf(bitstring, 'encodedList'));
  if (bytes === undefined || bytes.length < FEWEST_BYTES) return { fault: 'damaged' };
  const byte = bytes[Math.floor(entry.index / 8)];
  if (byte === undefined) return { fault: 'out-of-range' };
  // Bit 0 is the leftmost.
  return { isSet: ((byte >> (7 - (entry.index % 8))) & 1) === 1 };
}

function isInTime(list: unknown, now: number): boolean {
  const has = (end: string) => memberOf(list, end) !== undefined;
  if (has('validFrom') && !((timeOf(list, 'validFrom') ?? Infinity) <= now)) return false;
  return !has('validUntil') || (timeOf(list, 'validUntil') ?? -Infinity) >= now;
}

async function bytesOf(encoded: unknown): Promise<Uint8Array | undefined> {
  if (typeof encoded !== 'string' || !encoded.startsWith('u')) return undefined;
  try {
    return await gunzip(new Uint8Array(base64urlnopad.decode(encoded.slice(1))), MOST_BYTES);
  } catch {
    // No base64url.
    return undefined;
  }
}
