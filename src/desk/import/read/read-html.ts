import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { SourceLine, SourceRow, SourceSheet } from '../import-source.ts';
import { cleanCell } from './clean-cell.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Nothing of these is text for readers. */
const unread = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'select',
  'button',
]);
const breaks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'blockquote',
  'header',
  'footer',
  'main',
  'nav',
  'aside',
  'pre',
  'dd',
  'dt',
  'figure',
  'figcaption',
  'body',
  'html',
  'center',
]);

/** The widest and tallest span that a cell is believed to have. */
const longestSpan = 500;

export interface HtmlText {
  sheets: SourceSheet[];
  lines: SourceLine[];
  pictures: number;
}

/**
 * Paragraphs and tables of a web page or of what mammoth makes of a Word document. Scripts never run, nothing is
 * loaded. A table of one column, or inside which another table stands, is layout: its text joins the paragraphs.
 */
export function readHtml(html: string): HtmlText {
  const found: HtmlText = { sheets: [], lines: [], pictures: 0 };
  const writer = new LineWriter(found.lines);
  for (const node of parse(html).childNodes) walk(node, writer, found);
  writer.end();
  return found;
}

class LineWriter {
  readonly #lines: SourceLine[];
  #text = '';
  constructor(lines: SourceLine[]) {
    this.#lines = lines;
  }
  add(text: string): void {
    this.#text += text;
  }
  end(heading?: number): void {
    const text = this.#text.replaceAll(/[\s\u3000]+/g, ' ').trim();
    this.#text = '';
    if (text === '') return;
    this.#lines.push({ line: this.#lines.length + 1, text, ...(heading === undefined ? {} : { heading }) });
  }
}

function walk(node: Node, writer: LineWriter, found: HtmlText): void {
  if (node.nodeName === '#text' && 'value' in node) return writer.add(node.value);
  if (!('tagName' in node) || unread.has(node.tagName)) return;
  if (node.tagName === 'br') return writer.end();
  if (node.tagName === 'img') {
    found.pictures += 1;
    return;
  }
  if (node.tagName === 'table' && !isLayout(node)) {
    writer.end();
    found.sheets.push({
      name: `表${found.sheets.length + 1}`,
      hidden: false,
      rows: rowsOf(node),
      hiddenColumns: [],
    });
    return;
  }
  const isBlock = breaks.has(node.tagName);
  if (isBlock) writer.end();
  for (const child of node.childNodes) walk(child, writer, found);
  if (isBlock) writer.end(headingOf(node));
  else if (node.tagName === 'td' || node.tagName === 'th') writer.add(' ');
}

function headingOf({ tagName }: Element): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

function isLayout(table: Element): boolean {
  const rows = rowElements(table);
  return (
    rows.length < 2 ||
    rows.every((row) => cellElements(row).length < 2) ||
    descendants(table, 'table').length > 0
  );
}

/** Rows as texts; a cell that spans rows has its value in each, one that spans columns in the first. */
function rowsOf(table: Element): SourceRow[] {
  const grid: string[][] = [];
  for (const [row, element] of rowElements(table).entries()) {
    const cells = (grid[row] ??= []);
    let column = 0;
    for (const cell of cellElements(element)) {
      while (cells[column] !== undefined) column += 1;
      const text = textOf(cell);
      const width = spanOf(cell, 'colspan');
      const height = spanOf(cell, 'rowspan');
      for (let down = 0; down < height; down += 1) {
        const target = (grid[row + down] ??= []);
        for (let right = 0; right < width; right += 1) target[column + right] = right === 0 ? text : '';
      }
      column += width;
    }
  }
  const rows = rowElements(table).length;
  return grid.slice(0, rows).flatMap((cells, index) => {
    const whole = Array.from(cells, (cell) => cell ?? '');
    return whole.some((cell) => cell !== '') ? [{ row: index + 1, cells: whole }] : [];
  });
}

function rowElements(table: Element): Element[] {
  return descendants(table, 'tr');
}

function cellElements(row: Element): Element[] {
  return row.childNodes.filter(
    (child): child is Element => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'),
  );
}

function descendants(element: Element, tagName: string): Element[] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === tagName ? [child] : descendants(child, tagName);
  });
}

function spanOf(cell: Element, attribute: string): number {
  const span = Number(cell.attrs.find(({ name }) => name === attribute)?.value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, longestSpan) : 1;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || unread.has(node.tagName)) return '';
  const inside = node.childNodes.map(textOf).join(breaks.has(node.tagName) ? ' ' : '');
  return node.tagName === 'td' || node.tagName === 'th' ? cleanCell(inside) : inside;
}
