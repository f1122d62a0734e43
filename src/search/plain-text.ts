import { renderMarkdown } from '../markdown/markdown.ts';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The words of a Markdown document, as a reader of the page sees them, in one line. */
export function plainText(markdown: string): string {
  return renderMarkdown(markdown, { base: '/' })
    .replaceAll(/<\/?(?:strong|em|a|code|s)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();
}
