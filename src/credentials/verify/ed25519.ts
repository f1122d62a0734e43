/**
 * Was a message signed by the owner of a public key? By WebCrypto; where a browser knows no Ed25519 (before 2023 to
 * 2025), in JavaScript.
 * @param key 32 bytes
 */
export async function isSignedBy(
  key: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signature.length !== 64) return false;
  const native = await nativeKey(key);
  if (native) return crypto.subtle.verify('Ed25519', native, signature, message);
  const { verifyAsync } = await import('@noble/ed25519');
  return verifyAsync(signature, message, key, { zip215: false });
}

/** Loads what `isSignedBy` needs in this browser, so that it is at hand without a network. */
export async function loadEd25519(): Promise<void> {
  if (!(await nativeKey(BASE_POINT))) await import('@noble/ed25519');
}

/** A point that any Ed25519 takes as a key: that of RFC 8032, section 5.1, in its 32 bytes. */
const BASE_POINT = Uint8Array.from({ length: 32 }, (_, index) => (index === 0 ? 0x58 : 0x66));

async function nativeKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  } catch {
    // It knows no Ed25519, or takes these bytes for no key: then the slower way says what it is.
    return undefined;
  }
}
