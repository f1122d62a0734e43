import { keysKnownOn, type IssuerKey } from '../domain/issuer-key.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { startOf } from './keys/signing-key.ts';

/** A key as others check by it: a Multikey (W3C Controlled Identifiers 1.0, 2.2.2). */
export interface VerificationMethod {
  id: string;
  type: 'Multikey';
  controller: string;
  publicKeyMultibase: string;
  /** From this moment on it must not be used (Controlled Identifiers 1.0, 2.2): earlier proofs hold. */
  revoked?: string;
}

/** The DID document of the issuer (W3C DID 1.0), at `issuer/did.json`. */
export interface IssuerDocument {
  '@context': string[];
  id: string;
  controller: string;
  verificationMethod: VerificationMethod[];
  assertionMethod: string[];
}

/**
 * The issuer's identifier by the method `did:web`: `did:web:www.example.gov.cn:ztzl:hongbang:issuer`, which stands
 * for `https://www.example.gov.cn/ztzl/hongbang/issuer/did.json`. A port is percent-encoded (did:web, 3.1).
 * @param site.url address of the site, of which only the host counts; `base` begins and ends with a slash.
 */
export function issuerDid({ url, base }: { url: string; base: string }): string {
  const host = new URL(url).host.replace(':', '%3A');
  return ['did', 'web', host, ...base.split('/').filter((part) => part !== ''), 'issuer'].join(':');
}

/** The name of a key in the issuer's document. */
export function verificationMethodId(did: string, key: Pick<IssuerKey, 'id'>): string {
  return `${did}#${key.id}`;
}

/**
 * The issuer's document as of a day; undefined where no key was there yet. Keys that no longer sign stay in it,
 * because what they signed must go on to hold; one that was taken back says from when, and is no longer meant for
 * signing where that is its first day, so that nothing it signed holds.
 */
export function issuerDocument(
  did: string,
  keys: readonly IssuerKey[],
  day: PlainDate,
): IssuerDocument | undefined {
  const known = keysKnownOn(keys, day);
  if (known.length === 0) return undefined;
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    controller: did,
    verificationMethod: known.map((key) => ({
      id: verificationMethodId(did, key),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.publicKeyMultibase,
      ...(key.revokedFrom === undefined ? {} : { revoked: startOf(key.revokedFrom) }),
    })),
    // Not every verifier looks at `revoked`; none takes a key that is not meant for signing.
    assertionMethod: known
      .filter(({ from, revokedFrom }) => revokedFrom === undefined || revokedFrom > from)
      .map((key) => verificationMethodId(did, key)),
  };
}
