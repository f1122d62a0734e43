/** Attributes that mean something wherever the text is pasted; all others are ours. */
const meant: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  th: ['scope'],
};

/**
 * HTML of ours without what only our pages know: classes, ids, containers. Addresses become whole ones, seen from
 * `address`. Takes what our templates and our Markdown print, in which no attribute holds a bare `>`.
 *
 * @param keepStyles keeps inline styles, for places that know no style sheet
 */
export function plainMarkup(html: string, address: string, keepStyles = false): string {
  return html
    .replaceAll(
      /<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g,
      (_, slash: string, tag: string, attributes: string) => {
        if (tag === 'div' || tag === 'span') return '';
        const kept = attributesIn(attributes).filter(
          ([name]) => meant[tag]?.includes(name) || (keepStyles && name === 'style'),
        );
        const texts = kept.map(([name, value]) =>
          name === 'href' || name === 'src' ? ` ${name}="${wholeOf(value, address)}"` : ` ${name}="${value}"`,
        );
        return `<${slash}${tag}${texts.join('')}>`;
      },
    )
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

/** Names and values as they are written, entities and all. */
function attributesIn(text: string): [name: string, value: string][] {
  return [...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
}

/**
 * An address of an attribute as a whole one, for an attribute or a text. Of what HTML escapes, only the ampersand
 * stands in addresses as our Markdown and our templates print them.
 */
export function wholeOf(written: string, address: string): string {
  const url = URL.parse(written.replaceAll('&amp;', '&'), address);
  if (!url) throw new Error(`${written} in ${address} is no address`);
  return url.href.replaceAll('&', '&amp;');
}
