// An empty front matter.
const HEAD = '---\n---\n';

/** How many lines mdxFileText puts before the body. */
export const MDX_HEAD_LINES = 2;

/**
 * The text to compile for the body of an `.mdx` document. Astro reads front matter at the head of a file and obeys
 * a `layout` in it; the body, whatever it begins with, is kept from being taken for that.
 */
export function mdxFileText(body: string): string {
  return HEAD + body;
}
