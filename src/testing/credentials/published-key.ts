import { base58 } from '@scure/base';
import type { SigningKey } from '../../credentials/keys/signing-key.ts';

// The first test vector of RFC 8032 (section 7.1): a key that everybody knows, and that signs for nobody.
const SECRET = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';

/** The key of RFC 8032 in the name of an issuer: for known answers. */
export function publishedKey(did = 'did:web:district.example:issuer'): SigningKey {
  const publicKeyMultibase = multibase('ed01', PUBLIC);
  return {
    did,
    verificationMethod: `${did}#${publicKeyMultibase}`,
    publicKeyMultibase,
    secretKeyMultibase: multibase('8026', SECRET),
    from: '2022-01-01',
  };
}

function multibase(head: string, key: string): string {
  return `z${base58.encode(Buffer.from(head + key, 'hex'))}`;
}
