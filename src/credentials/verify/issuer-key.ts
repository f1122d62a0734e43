import { fromPublicKeyMultibase } from './multibase.ts';
import { hasType, listOf, memberOf, textOf, timeOf } from './json-members.ts';

/** Why an issuer's document gives no key for a proof. */
export type KeyFault =
  /** It is the document of somebody else, or none. */
  | 'other-document'
  /** The proof names a key of somebody else. */
  | 'other-issuer'
  /** The issuer does not publish this key, or not for signing. */
  | 'not-published'
  /** The key was taken back before the proof was made. */
  | 'taken-back'
  /** It is no key of Ed25519. */
  | 'unknown-kind';

/**
 * The key by which an issuer signs: published in its document under `verificationMethod`, meant for it by
 * `assertionMethod`, and not taken back or run out when the proof was `created` (Controlled Identifiers 1.0, 2.2 and
 * 3.3). The name of a key proves nothing by itself, even where it is the key.
 */
export function issuerKey(
  document: unknown,
  issuer: string,
  proof: unknown,
): { key: Uint8Array<ArrayBuffer> } | { fault: KeyFault } {
  if (textOf(document, 'id') !== issuer) return { fault: 'other-document' };
  const name = textOf(proof, 'verificationMethod');
  if (name === undefined || !name.startsWith(`${issuer}#`)) return { fault: 'other-issuer' };
  const method = listOf(document, 'verificationMethod').find((one) => textOf(one, 'id') === name);
  if (method === undefined || textOf(method, 'controller') !== issuer) return { fault: 'not-published' };
  if (isOver(method, timeOf(proof, 'created'))) return { fault: 'taken-back' };
  if (!listOf(document, 'assertionMethod').includes(name)) return { fault: 'not-published' };
  if (!hasType(method, 'Multikey')) return { fault: 'unknown-kind' };
  try {
    return { key: fromPublicKeyMultibase(textOf(method, 'publicKeyMultibase') ?? '') };
  } catch {
    return { fault: 'unknown-kind' };
  }
}

/** A key with an end is over for proofs that do not say when they were made, and whatever its end says, if no time. */
function isOver(method: unknown, created: number | undefined): boolean {
  return ['revoked', 'expires'].some((end) => {
    if (memberOf(method, end) === undefined) return false;
    const time = timeOf(method, end);
    return time === undefined || created === undefined || created >= time;
  });
}
