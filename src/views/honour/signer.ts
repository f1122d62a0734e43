import type { PlainDate } from '../../domain/plain-date.ts';

/** By whom the credentials of a site are signed. */
export interface Signer {
  /** Of the issuer. */
  did: string;
  /** Name of the key: `did#…`. */
  verificationMethod: string;
  /** First day of the key: no proof of it is older. */
  from: PlainDate;
}
