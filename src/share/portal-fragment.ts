import { plainMarkup } from './plain-markup.ts';
import type { SharedDocument } from './shared-document.ts';

/**
 * The document as an HTML fragment to paste into the column of a portal, below the title that the portal itself
 * shows: no classes, no scripts, no styles, whole addresses, plain tables.
 */
export function portalFragment({ wideHtml, address }: SharedDocument): string {
  return `${plainMarkup(wideHtml, address)}\n`;
}
