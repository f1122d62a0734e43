/**
 * Parts of a printed notice that are not of its text: marks that later notices set on it, links to its files, the
 * hint at its whole list.
 */
const beside = /\b(?:paper-mark|screen-only|annex-whole)\b/;

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/giy;
const unclosed = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The text of the notice on a printed page, without tags, white space and the parts that stand beside it: it stays the
 * same while templates change, and changes with any character of the notice. Reads each character once, whatever it
 * is given.
 * @returns undefined for a page on which no notice is printed, or whose tags are broken.
 */
export function noticeText(html: string): string | undefined {
  const start = html.indexOf('<article class="paper"');
  if (start === -1) return undefined;
  const open: { name: string; isBeside: boolean }[] = [];
  let text = '';
  for (let at = start; at < html.length;) {
    if (html[at] !== '<') {
      const next = html.indexOf('<', at);
      const end = next === -1 ? html.length : next;
      if (!open.at(-1)?.isBeside) text += html.slice(at, end);
      at = end;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, name = '', attributes = ''] = tag.exec(html) ?? [];
    if (whole === undefined) return undefined;
    at += whole.length;
    if (slash) {
      if (open.pop()?.name !== name) return undefined;
      if (open.length === 0) return withoutSpace(text);
    } else if (!unclosed.has(name)) {
      open.push({ name, isBeside: open.at(-1)?.isBeside === true || beside.test(attributes) });
    }
  }
  return undefined;
}

function withoutSpace(text: string): string {
  return text
    .replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
      return names[String(name)] ?? whole;
    })
    .replaceAll(/\s+/gu, '');
}
