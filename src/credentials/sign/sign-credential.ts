import type { SigningKey } from '../keys/signing-key.ts';
import { proofOptions, proofValue, type DataIntegrityProof } from './data-integrity-proof.ts';
import { RdfcOutlines } from './rdfc-outline.ts';
import { jcsProof, type JcsProof } from './sign-jcs.ts';

/** A credential as its context makes it: its first context is that of Verifiable Credentials 2.0. */
interface Unsigned {
  '@context': readonly string[];
  proof?: never;
}

/**
 * Signs a credential twice: by `eddsa-rdfc-2022`, which Open Badges and its verifiers ask for, and by
 * `eddsa-jcs-2022`, which a browser checks without JSON-LD. Each proof is over the document without proofs, so they
 * do not depend on each other (W3C Data Integrity 1.0, 2.1.1). The same document, key and `created` give the same
 * bytes.
 * @param created a point in time with its zone, of an event: see `proofTime`.
 */
export async function signCredential<T extends Unsigned>(
  document: T,
  key: SigningKey,
  created: string,
): Promise<T & { proof: [DataIntegrityProof, JcsProof] }> {
  const rdfc = await rdfcProof(document, key, created);
  return { ...document, proof: [rdfc, jcsProof(document, key, created)] };
}

// Of this process: the credentials of a site have few outlines, the options of their proofs one for each day.
const outlines = new RdfcOutlines();

async function rdfcProof(document: Unsigned, key: SigningKey, created: string): Promise<DataIntegrityProof> {
  const options = proofOptions('eddsa-rdfc-2022', key, created);
  const optionsForm = await outlines.form({ '@context': document['@context'], ...options });
  const documentForm = await outlines.form(document);
  return { ...options, proofValue: proofValue(optionsForm, documentForm, key) };
}
