import type { Locale, Words } from '../i18n/gate/message.ts';
import type { BuiltSite } from './built-site.ts';
import type { PageElement } from './page-elements.ts';

/** A page as the checks see it. */
export interface BuiltPage {
  /** File below the root: `notices/index.html`. */
  path: string;
  bytes: Uint8Array;
  elements: PageElement[];
}

/** Values for the placeholders of a check's words. */
export type FindingArgs = Readonly<Record<string, string | number>>;

/** One thing that an inspection of a government site looks for, on every page by itself. */
export interface PageCheck {
  /** Stable: never used again for something else. */
  code: `HB${number}`;
  /** What is looked for, in Chinese. */
  title: string;
  /** From so many findings on, this item alone fails the whole site (单项否决). */
  fatalFrom?: number | undefined;
  /** What is wrong, why it matters, how to mend it; `{name}` stands for the value `name` of a finding. */
  words: Record<Locale, Words>;
  /** What is wrong with a page: the values of each finding. `idsOf` tells the ids of another page. */
  look: (page: BuiltPage, site: BuiltSite, idsOf: (path: string) => ReadonlySet<string>) => FindingArgs[];
}

/** Something wrong in a page. */
export interface Finding {
  code: string;
  path: string;
  args: FindingArgs;
}

/** Is it a page that somebody reads on a screen? Sheets for printing weigh what they weigh. */
export function isPrintSheet(path: string): boolean {
  return /(?:^|\/)print\//.test(path);
}
