import { base58 } from '@scure/base';

/** Multicodec `ed25519-pub`, 0xed as a varint. */
const ED25519_PUBLIC = [0xed, 0x01];

/** Bytes in base58btc with the multibase sign `z` before them. */
export function toMultibase(bytes: Uint8Array): string {
  return `z${base58.encode(bytes)}`;
}

/**
 * The bytes of a base58btc multibase text.
 * @param most no more characters than this are read: base58 costs the square of its length
 * @throws Error where the text is none
 */
export function fromMultibase(text: string, most = 128): Uint8Array<ArrayBuffer> {
  if (!text.startsWith('z') || text.length > most) throw new TypeError('no base58btc multibase text');
  return new Uint8Array(base58.decode(text.slice(1)));
}

/** A public key of Ed25519 (32 bytes) as `publicKeyMultibase` of a Multikey: `z6Mk…` (Controlled Identifiers 1.0, 2.2.2). */
export function toPublicKeyMultibase(key: Uint8Array): string {
  return toMultibase(Uint8Array.from([...ED25519_PUBLIC, ...key]));
}

/**
 * The 32 bytes of the Ed25519 key that a Multikey names.
 * @throws Error where it names none, or a key of another kind
 */
export function fromPublicKeyMultibase(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromMultibase(text);
  if (bytes.length !== 34 || ED25519_PUBLIC.some((byte, index) => bytes[index] !== byte))
    throw new TypeError('no public key of Ed25519');
  return bytes.slice(2);
}
