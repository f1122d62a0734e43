export const findingKinds = [
  'identity-number',
  'old-identity-number',
  'mobile',
  'bank-card',
  'passport',
  'permit',
  'credit-code',
  'named-person',
  'maybe-named-person',
] as const;

/** What kind of personal data was found. */
export type FindingKind = (typeof findingKinds)[number];

/** Personal data found in a text. */
export interface Finding {
  kind: FindingKind;
  /** Offsets in the text as it was given, before any folding; the end not included. */
  start: number;
  end: number;
  /** The masked form that may be printed; the full value is never handed on in a message. */
  masked: string;
  /** The value as it is compared with allowed ones: digits folded and joined, letters in capitals; a name as it is. */
  value: string;
  /** Of a named person: the word that says the state it is in, and what sort of state that is. */
  state?: { word: string; sort: StateSort } | undefined;
}

/** Sorts of sensitive states. Of `health` and `minor` no ground allows to publish a name. */
export type StateSort = 'health' | 'minor' | 'aid' | 'justice' | 'petition';
