import { verifyAsync } from '@noble/ed25519';

/**
 * Was a message signed by the owner of a public key? By WebCrypto; where a browser knows no Ed25519 (before 2023 to
 * 2025), in JavaScript. That is loaded always: 4 kB, at hand without a network; loaded when it is needed, it would bring
 * the scripts of every page the loader that both then share.
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
  return verifyAsync(signature, message, key, { zip215: false });
}

async function nativeKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
  } catch {
    // It knows no Ed25519, or takes these bytes for no key: then the slower way says what it is.
    return undefined;
  }
}
