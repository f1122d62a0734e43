/** A notice or a list in the form in which it is passed on: what every place where people read it is made from. */
export interface SharedDocument {
  title: string;
  /** Whole address of its page, which is always right. */
  address: string;
  /** Whole address of the page to print for a notice board. */
  sheetAddress: string;
  /** For the clerk, before it is passed on; empty where there is nothing to say. */
  warnings: string[];
  /** Without the title, which portals and 公众号 have a field for. Lists whole, as tables. */
  wideHtml: string;
  /** The same for a phone: names in paragraphs, long lists as figures. */
  narrowHtml: string;
}

/** For which width a document is set. */
export type Form = 'wide' | 'narrow';
