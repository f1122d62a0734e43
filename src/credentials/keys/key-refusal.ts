/** Why a private key is not used, in words for the person who set it. They never hold any of the key. */
export class KeyRefusal extends Error {
  readonly code: KeyRefusalCode;
  /** Without the code. */
  readonly words: string;

  constructor(code: KeyRefusalCode, words: string) {
    super(`${words}（${code}）`);
    this.words = words;
    this.name = 'KeyRefusal';
    this.code = code;
  }
}

/**
 * `HB-KEY-FORM` no private key of Ed25519 in a form that is read; `-PLACE` the file lies in a repository or in what
 * is published; `-OPEN` others may read it; `-TWO` both variables are set and differ; `-MATCH` it is not the key in
 * force; `-FILE` the file cannot be read, or is there already.
 */
export type KeyRefusalCode =
  'HB-KEY-FORM' | 'HB-KEY-PLACE' | 'HB-KEY-OPEN' | 'HB-KEY-TWO' | 'HB-KEY-MATCH' | 'HB-KEY-FILE';
