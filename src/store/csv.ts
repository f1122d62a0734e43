/** Where the quoting of a CSV text is broken; nothing after it can be read safely. */
export interface CsvFault {
  kind: 'unclosed-quote' | 'text-after-quote';
  /** The line on which the record with the fault begins, and the offset of the fault in the text. */
  line: number;
  offset: number;
}

/** Receives the cells of a record, the line it begins on (from 1) and its offset in the text. */
export type OnRecord = (cells: string[], line: number, offset: number) => void;

/**
 * Reads CSV (RFC 4180) from normalized text: cells separated by commas, quoted where they hold commas, quotes
 * (doubled) or line breaks. Lines with nothing in them are skipped. Cells stay text: what looks like a formula is
 * never computed. A quote inside an unquoted cell is kept as it is. Stops at the first fault.
 */
export function readCsv(text: string, onRecord: OnRecord): CsvFault | undefined {
  let line = 1;
  for (let start = 0; ;) {
    const quote = text.indexOf('"', start);
    const plainEnd = quote === -1 ? text.length : Math.max(start, text.lastIndexOf('\n', quote) + 1);
    line = readPlainRecords(text, start, plainEnd, line, onRecord);
    if (quote === -1) return undefined;
    const record = readQuotedRecord(text, plainEnd);
    if ('kind' in record) return { ...record, line };
    onRecord(
      record.cells.map((cell) => cell.value),
      line,
      plainEnd,
    );
    start = record.end + 1;
    line += 1 + record.lineBreaks;
  }
}

/** Reads whole lines without a quote in them, the many; returns the number of the line that follows. */
function readPlainRecords(text: string, from: number, to: number, first: number, onRecord: OnRecord): number {
  let line = first;
  for (let start = from; start < to; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? to : found;
    if (end > start) onRecord(text.slice(start, end).split(','), line, start);
    start = end + 1;
  }
  return line;
}

interface Cell {
  value: string;
  offset: number;
}

interface QuotedRecord {
  cells: Cell[];
  /** Offset of the line break that ends the record, or the length of the text. */
  end: number;
  /** Line breaks inside its cells. */
  lineBreaks: number;
}

/** Reads the record at `start` character by character. */
export function readQuotedRecord(text: string, start: number): QuotedRecord | Omit<CsvFault, 'line'> {
  const cells: Cell[] = [];
  let lineBreaks = 0;
  for (let at = start; ;) {
    if (text[at] !== '"') {
      const end = endOfCell(text, at);
      cells.push({ value: text.slice(at, end), offset: at });
      if (text[end] !== ',') return { cells, end, lineBreaks };
      at = end + 1;
      continue;
    }
    let close = text.indexOf('"', at + 1);
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close === -1) return { kind: 'unclosed-quote', offset: at };
    const value = text.slice(at + 1, close).replaceAll('""', '"');
    for (const character of value) if (character === '\n') lineBreaks += 1;
    cells.push({ value, offset: at });
    const next = text[close + 1];
    if (next === undefined || next === '\n') return { cells, end: close + 1, lineBreaks };
    if (next !== ',') return { kind: 'text-after-quote', offset: close + 1 };
    at = close + 2;
  }
}

function endOfCell(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end += 1;
  return end;
}

/** The offset of the cell with this index in the record that begins at `start`; of the record if it has none. */
export function offsetOfCell(text: string, start: number, index: number): number {
  return offsetsOfCells(text, start)[index] ?? start;
}

/** The offsets of all cells of the record that begins at `start`. */
export function offsetsOfCells(text: string, start: number): number[] {
  const record = readQuotedRecord(text, start);
  return 'cells' in record ? record.cells.map(({ offset }) => offset) : [];
}
