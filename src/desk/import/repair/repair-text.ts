/** A fault of a text that was mended. */
export interface Repair {
  line: number;
  kind:
    | 'pinyin-note'
    | 'mojibake'
    | 'traditional'
    | 'width'
    | 'invisible'
    | 'doubled'
    | 'advertising'
    | 'personal-data';
  /** What stood there and what stands there now, a short excerpt around the first place; personal data masked. */
  before: string;
  after: string;
  /** Places of this kind in the line. */
  count: number;
}

/** A fault that nobody can mend without the original. */
export interface Unrepaired {
  line: number;
  /** Counted from 1, in the line as it stands in the file. */
  column: number;
  kind: 'lost-character' | 'private-character' | 'mojibake' | 'pinyin-note' | 'gap' | 'unclear-part';
  /** Chinese: what is there. */
  text: string;
}
