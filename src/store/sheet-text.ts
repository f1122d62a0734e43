import type { TextPiece } from './attached-text.ts';
import { attribute, unescaped } from './office-xml.ts';

/** The strings of a workbook, and which of them its cells use. */
export interface SharedStrings {
  texts: string[];
  used: Set<number>;
}

/** What a sheet shows, cell by cell, and what it holds in rows and columns that are hidden. */
export interface SheetText {
  piece: TextPiece;
  /** Names of hidden rows and columns with something in them: `第3行`, `C列`. */
  hidden: string[];
}

/** The shared strings (ECMA-376-1, 18.4.9), each with its runs joined, and readings above characters after it. */
export function sharedStrings(xml: string): SharedStrings {
  const items = xml.matchAll(/<si\b[^>]*?(?:\/>|>([^]*?)<\/si>)/g);
  return { texts: [...items].map(([, item = '']) => stringOf(item)), used: new Set() };
}

/**
 * The cells of a sheet (18.3.1.80) as one text: a line a row, commas between cells, so that a heading is read with
 * what stands below it, and no number is made of two cells. A cell of one character goes with the next: forms have
 * a box for each digit.
 */
export function sheetText(where: string, xml: string, strings: SharedStrings): SheetText {
  const hiddenColumns = hiddenColumnsOf(xml);
  const hidden = new Set<string>();
  const starts: number[] = [];
  const cells: string[] = [];
  let text = '';
  let row = { number: 0, isHidden: false, cells: 0 };
  let column = 0;
  let before = '';
  const endRow = () => {
    if (row.cells > 0) text += row.cells === 1 ? ';\n' : ',\n';
    before = '';
  };
  const data = /<sheetData\b[^>]*(?<!\/)>([^]*)<\/sheetData>/.exec(xml)?.[1] ?? '';
  for (const [, rowTag, cellTag = '', content] of data.matchAll(
    /<row\b([^>]*)>|<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g,
  )) {
    if (rowTag !== undefined) {
      endRow();
      const number = Number(attribute(rowTag, 'r') ?? row.number + 1);
      const isFlat = Number(attribute(rowTag, 'ht') ?? 1) === 0;
      row = { number, isHidden: isTrue(attribute(rowTag, 'hidden')) || isFlat, cells: 0 };
      column = 0;
      continue;
    }
    const reference = / ?\br\s*=\s*["']([A-Z]{1,3})\d+["']/.exec(cellTag)?.[1];
    column = reference === undefined ? column + 1 : columnNumber(reference);
    if (content === undefined) continue;
    const value = valueOf(cellTag, content, strings);
    if (value === '') continue;
    if (row.isHidden) hidden.add(`第${row.number}行`);
    if (hiddenColumns.some(([min, max]) => column >= min && column <= max)) {
      hidden.add(`${columnLetters(column)}列`);
    }
    const joins = before.length === 1 && value.length === 1;
    if (row.cells > 0 && !joins) text += ',';
    starts.push(text.length);
    cells.push(`${columnLetters(column)}${row.number}`);
    text += value;
    row.cells += 1;
    before = value;
  }
  endRow();
  const placeAt = (offset: number) => `${where}!${cells[lastUpTo(starts, offset)] ?? ''}`;
  return { piece: { where, text, placeAt }, hidden: [...hidden] };
}

/** Index of the last of the rising `starts` that is not beyond `offset`. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hiddenColumnsOf(xml: string): [min: number, max: number][] {
  return [...xml.matchAll(/<col\b([^>]*)>/g)].flatMap(([, tag = '']) =>
    isTrue(attribute(tag, 'hidden')) || Number(attribute(tag, 'width') ?? 1) === 0
      ? [[Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))] as [number, number]]
      : [],
  );
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function valueOf(tag: string, content: string, strings: SharedStrings): string {
  const type = /\bt\s*=\s*["'](\w+)["']/.exec(tag)?.[1];
  const stored = /<v\b[^>]*>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
  const formula = content.includes('<f') ? (/<f\b[^>]*>([^<]*)<\/f>/.exec(content)?.[1] ?? '') : '';
  let value: string;
  if (type === 's') {
    strings.used.add(Number(stored));
    value = strings.texts[Number(stored)] ?? '';
  } else if (type === 'inlineStr') value = stringOf(content);
  else if (type === 'str') value = unescaped(stored);
  else value = plainNumber(stored);
  const said = formula === '' ? value : `${value} =${unescaped(formula)}`;
  // What parts cells and rows here must not stand in one.
  return said
    .normalize('NFKC')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(',', '，')
    .trim();
}

/** `1.3812345678E10` as the number that it shows. */
function plainNumber(stored: string): string {
  return /e/i.test(stored) && Number.isSafeInteger(Number(stored)) ? String(Number(stored)) : stored;
}

function stringOf(item: string): string {
  const text = (xml: string) =>
    [...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, one = '']) => one).join('');
  const readings = [...item.matchAll(/<rPh\b[^]*?<\/rPh>/g)].map(([reading]) => text(reading));
  const plain = readings.length === 0 ? text(item) : text(item.replaceAll(/<rPh\b[^]*?<\/rPh>/g, ''));
  return unescaped([plain, ...readings].join('；'));
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
