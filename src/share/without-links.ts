import { wholeOf } from './plain-markup.ts';

/**
 * HTML in which links are text, for places that drop them (公众号) or cannot follow them (a picture): the address
 * stands behind what was linked, unless that says it itself or the link leads within the text. Pictures, which such
 * places cannot fetch either, leave their description. Takes HTML of ours; addresses are seen from `address`.
 */
export function withoutLinks(html: string, address: string): string {
  return html
    .replaceAll(/<a\s[^>]*?href="([^"]*)"[^>]*>([^]*?)<\/a>/g, (_, written: string, text: string) => {
      if (written.startsWith('#')) return text;
      const to = wholeOf(written, address).replace(/^(?:mailto|tel):/, '');
      return text.includes(to) ? text : `${text}（${to}）`;
    })
    .replaceAll(/<img\s([^>]*)>/g, (_, attributes: string) => {
      const description = /alt="([^"]*)"/.exec(attributes)?.[1];
      return description ? `（图：${description}，见网页）` : '';
    });
}
