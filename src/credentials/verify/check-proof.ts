import { canonicalBytes, canonicalForm } from './canonical-form.ts';
import { isSignedBy } from './ed25519.ts';
import { listOf, memberOf, textOf } from './json-members.ts';
import { fromMultibase } from './multibase.ts';

/** The proof of a document that this project checks: by `eddsa-jcs-2022`; undefined where it bears none. */
export function jcsProofOf(document: unknown): object | undefined {
  const proof = listOf(document, 'proof').find((one) => textOf(one, 'cryptosuite') === 'eddsa-jcs-2022');
  return proof as object | undefined;
}

/**
 * Does a proof by `eddsa-jcs-2022` hold for its document (vc-di-eddsa 1.0, 3.3.2)? It covers all but the proofs; of
 * the contexts those that it names, which are the first.
 */
export async function holds(document: object, proof: object, key: Uint8Array<ArrayBuffer>): Promise<boolean> {
  if (textOf(proof, 'type') !== 'DataIntegrityProof') return false;
  if (textOf(proof, 'proofPurpose') !== 'assertionMethod') return false;
  const unsigned = { ...(document as Record<string, unknown>) };
  delete unsigned['proof'];
  const { proofValue, ...options } = proof as Record<string, unknown>;
  let signature: Uint8Array<ArrayBuffer>;
  let ofOptions: Uint8Array<ArrayBuffer>;
  let ofDocument: Uint8Array<ArrayBuffer>;
  try {
    if (memberOf(proof, '@context') !== undefined) {
      if (!beginsWith(listOf(unsigned, '@context'), listOf(proof, '@context'))) return false;
      unsigned['@context'] = memberOf(proof, '@context');
    }
    signature = fromMultibase(String(proofValue));
    ofOptions = canonicalBytes(options);
    ofDocument = canonicalBytes(unsigned);
  } catch {
    // No signature, or what cannot be signed: a lone surrogate, a number beyond all doubles.
    return false;
  }
  const message = new Uint8Array(64);
  message.set(await sha256(ofOptions), 0);
  message.set(await sha256(ofDocument), 32);
  return isSignedBy(key, signature, message);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function beginsWith(list: readonly unknown[], start: readonly unknown[]): boolean {
  return start.every(
    (one, index) => index < list.length && canonicalForm(one) === canonicalForm(list[index]),
  );
}
