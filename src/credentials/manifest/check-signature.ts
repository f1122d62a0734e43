import { holds, jcsProofOf } from '../verify/check-proof.ts';
import { didOfSite } from '../verify/did-web.ts';
import { issuerKey } from '../verify/issuer-key.ts';
import { toPublicKeyMultibase } from '../verify/multibase.ts';
import type { ManifestHead } from './site-manifest.ts';

/** Who signed a manifest, or why nobody is known to have. */
export type SignatureState =
  | { state: 'unsigned' }
  /** `key` is the public key, `z6Mk…`. */
  | { state: 'signed'; by: string; key: string }
  | { state: 'bad'; why: SignatureFault };

export type SignatureFault =
  /** It names somebody who is not the issuer of the site it speaks of. */
  | 'foreign'
  | 'no-proof'
  | 'no-document'
  /** The issuer's document does not give the key. */
  | 'no-key'
  | 'taken-back'
  | 'altered';

/**
 * Checks the signature of a manifest's head; with the sums in it, that is one of all its lines.
 * @param document the issuer's `did.json`, undefined where there is none
 */
export async function checkSignature(head: ManifestHead, document: unknown): Promise<SignatureState> {
  const { issuer, proof } = head;
  if (issuer === null) return proof === undefined ? { state: 'unsigned' } : { state: 'bad', why: 'foreign' };
  if (issuer !== didOfSite(new URL(head.site))) return { state: 'bad', why: 'foreign' };
  const ofHead = jcsProofOf(head);
  if (ofHead === undefined) return { state: 'bad', why: 'no-proof' };
  if (document === undefined) return { state: 'bad', why: 'no-document' };
  const found = issuerKey(document, issuer, ofHead);
  if ('fault' in found) {
    return { state: 'bad', why: found.fault === 'taken-back' ? 'taken-back' : 'no-key' };
  }
  if (!(await holds(head, ofHead, found.key))) return { state: 'bad', why: 'altered' };
  return { state: 'signed', by: issuer, key: toPublicKeyMultibase(found.key) };
}
