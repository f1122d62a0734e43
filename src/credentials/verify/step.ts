import type { FetchFault } from './fetch-json.ts';
import type { KeyFault } from './issuer-key.ts';
import type { ReadFault } from './read-credential.ts';
import type { ListFault } from './status-list.ts';

/** The steps of a check, in their order. Nothing that a credential says counts before `proof` has passed. */
export const stepNames = ['file', 'issuer', 'proof', 'term', 'status', 'ledger'] as const;
export type StepName = (typeof stepNames)[number];

/** Why a step could not be done: what it asks is neither true nor false. */
export type Undone =
  | ReadFault
  | FetchFault
  | ListFault
  | Extract<KeyFault, 'other-document' | 'unknown-kind'>
  /** The file was there when it was chosen, and cannot be read. */
  | 'lost'
  /** What was asked for cannot be the number of a board. */
  | 'no-number'
  /** There was a page of this number, which was taken down. */
  | 'retired'
  /** Somebody else signs. */
  | 'foreign'
  /** This office signs, but this is not the address that it signs for. */
  | 'not-here'
  | 'no-proof'
  /** The browser offers no cryptography, because the page did not come by https. */
  | 'no-crypto'
  /** The dates cannot be read. */
  | 'no-dates'
  /** The reader's clock is behind the day of the site, or of the signature. */
  | 'wrong-clock'
  | 'no-status'
  /** It is no list of this office, or its proof does not hold. */
  | 'untrusted'
  | 'other-number'
  /** A file says something else than the site says of this number now. */
  | 'not-present';

/** What speaks against a credential. */
export type Failing =
  | 'other-number'
  | Exclude<KeyFault, 'other-document' | 'unknown-kind'>
  | 'altered'
  | 'over'
  | 'not-begun'
  | 'revoked'
  | 'suspended';

/** How one step went; `storedAt` where it rests on a copy in this browser, of that time (milliseconds since 1970). */
export type Step = { name: StepName; storedAt?: number | undefined } & (
  | { result: 'passed' }
  | { result: 'failed'; why: Failing }
  | { result: 'undone'; why: Undone }
  | { result: 'skipped' }
);
