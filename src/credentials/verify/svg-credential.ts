/** The namespace of Open Badges 3.0 (section 5.3.2.1, baking into SVG). */
const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The JSON text that is baked into an SVG; undefined where there is none. The file is searched as text and never
 * becomes elements, so nothing in it can run, load or expand.
 */
export function credentialInSvg(svg: string): string | undefined {
  const prefix = prefixOf(svg);
  if (prefix === undefined) return undefined;
  const open = new RegExp(`<${prefix}:credential(?:\\s[^<>]*)?>`).exec(svg);
  if (!open) return undefined;
  const start = open.index + open[0].length;
  const end = svg.indexOf(`</${prefix}:credential`, start);
  return end === -1 ? undefined : contentOf(svg.slice(start, end));
}

function prefixOf(svg: string): string | undefined {
  const place = svg.search(`=\\s*["']${NAMESPACE}["']`);
  return place === -1
    ? undefined
    : /xmlns:([A-Za-z_][\w.-]*)\s*$/.exec(svg.slice(Math.max(0, place - 80), place))?.[1];
}

function contentOf(markup: string): string {
  return sectionsOf(markup) ?? unescaped(markup);
}

const SECTION = '<![CDATA[';
const SECTION_END = ']]>';

/**
 * A section ends at its first “]]>”; what holds that sign itself goes on in another section. Looked for one after the
 * other: an expression would go back to each of a million beginnings that have no end.
 */
function sectionsOf(markup: string): string | undefined {
  let text: string | undefined;
  for (let start = markup.indexOf(SECTION); start !== -1;) {
    const end = markup.indexOf(SECTION_END, start);
    if (end === -1) return text?.trim() ?? '';
    text = (text ?? '') + markup.slice(start + SECTION.length, end);
    start = markup.indexOf(SECTION, end);
  }
  return text?.trim();
}

function unescaped(markup: string): string {
  return markup
    .trim()
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex as string, 16) : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name as string] ?? whole;
    });
}
