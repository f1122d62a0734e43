import { readCsv } from '../../../store/csv.ts';
import type { FileRefusal, SourceSheet } from '../import-source.ts';
import { cleanCell } from './clean-cell.ts';

/** Reads CSV text (commas, or tabs where the first line has tabs and no comma) as one sheet. */
export function readCsvSheet(text: string): { sheet: SourceSheet } | { refusal: Omit<FileRefusal, 'file'> } {
  const sheet: SourceSheet = { name: '', hidden: false, rows: [], hiddenColumns: [] };
  const take = (cells: string[], row: number) => {
    const trimmed = cells.map(cleanCell);
    if (trimmed.some((cell) => cell !== '')) sheet.rows.push({ row, cells: trimmed });
  };
  const firstLine = text.slice(0, text.indexOf('\n') >>> 0);
  if (firstLine.includes('\t') && !firstLine.includes(',')) {
    for (const [index, line] of text.split('\n').entries()) take(line.split('\t'), index + 1);
    return { sheet };
  }
  const fault = readCsv(text, take);
  if (fault === undefined) return { sheet };
  return {
    refusal: {
      reason: 'quotes',
      text: `第 ${fault.line} 行的引号不成对，从那里起无法分清哪些是一行。请用表格软件打开改好，再保存。`,
    },
  };
}
