import type { PageElement } from './page-elements.ts';

/** What `<meta name>` says in the head of a page, trimmed; undefined where it is missing or says nothing. */
export function metaOf(elements: readonly PageElement[], name: string): string | undefined {
  const found = elements.find(
    ({ tag, parent, attributes }) =>
      tag === 'meta' && parent === 'head' && attributes.get('name')?.toLowerCase() === name.toLowerCase(),
  );
  return found?.attributes.get('content')?.trim() || undefined;
}
