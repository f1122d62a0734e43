import { parseFragment } from 'parse5';

interface Node {
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const running =
  /^(?:script|style|iframe|frame|object|embed|link|meta|base|form|svg|math|template|foreignobject)$/;
const leading = new Set(['href', 'src', 'action', 'formaction', 'srcset', 'data', 'poster', 'xlink:href']);

/** What a browser would run, load or obey in HTML, read as browsers read it; none if it is inert. */
export function livePartsOf(html: string): string[] {
  const found: string[] = [];
  const visit = ({ tagName, attrs = [], childNodes = [] }: Node): void => {
    if (tagName !== undefined && running.test(tagName)) found.push(`<${tagName}>`);
    for (const { name, value } of attrs) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(name);
      if (!leading.has(name)) continue;
      const target = new URL(value, 'https://site.example/');
      if (!['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol)) found.push(`${name}=${value}`);
      // A picture from elsewhere tells who reads.
      if (name === 'src' && target.origin !== 'https://site.example') found.push(`src=${value}`);
    }
    for (const child of childNodes) visit(child);
  };
  visit(parseFragment(html) as Node);
  return found;
}
