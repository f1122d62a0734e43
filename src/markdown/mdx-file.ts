/**
 * The text to compile for the body of an `.mdx` document. Astro reads front matter at the head of a file and obeys
 * a `layout` in it; the body, whatever it begins with, is kept from being taken for that. No line is added, so that
 * lines count as in the body.
 */
export function mdxFileText(body: string): string {
  return `---\n---${body}`;
}
