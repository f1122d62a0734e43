/** Personal data found in a text. */
export interface Finding {
  kind: 'identity-number' | 'old-identity-number' | 'mobile';
  /** Offsets in the text, the end not included. */
  start: number;
  end: number;
  /** The masked form that may be printed; the full value is never handed on. */
  masked: string;
}
