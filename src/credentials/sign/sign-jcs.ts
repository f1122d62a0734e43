import type { SigningKey } from '../keys/signing-key.ts';
import { canonicalForm } from '../verify/canonical-form.ts';
import { proofOptions, proofValue, type DataIntegrityProof } from './data-integrity-proof.ts';

/** A proof by `eddsa-jcs-2022`: it names the contexts of its document, if it has any. */
export type JcsProof = DataIntegrityProof & { '@context'?: unknown };

/**
 * Signs plain JSON by `eddsa-jcs-2022` (W3C vc-di-eddsa 1.0, 3.3): over the canonical form of RFC 8785, so that a
 * browser checks it without JSON-LD. The same document, key and `created` give the same bytes.
 * @param document without `proof`; what JSON cannot hold is refused.
 * @param created a point in time with its zone: `2022-05-23T00:00:00+08:00`. Of an event, never of the clock.
 */
export function signJcs<T extends object>(
  document: T & { proof?: never },
  key: SigningKey,
  created: string,
): T & { proof: JcsProof } {
  return { ...document, proof: jcsProof(document, key, created) };
}

/** The proof alone, for documents that bear several. */
export function jcsProof(document: object, key: SigningKey, created: string): JcsProof {
  const context = '@context' in document ? { '@context': document['@context'] } : {};
  const options = { ...context, ...proofOptions('eddsa-jcs-2022', key, created) };
  return { ...options, proofValue: proofValue(canonicalForm(options), canonicalForm(document), key) };
}
