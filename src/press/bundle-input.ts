import type { SearchInput } from '../search/bundle.ts';

/** What a bundle is made from, as plain JSON: `makeBundle` makes it. */
export type BundleInput = SearchInput | PhotoInput;

/** A photograph to print: `path` in the folder `content`, and what its bytes must be. */
export interface PhotoInput {
  kind: 'photo';
  content: string;
  path: string;
  /** Hexadecimal. */
  sha256: string;
}
