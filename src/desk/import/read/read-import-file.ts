import type {
  FileRefusal,
  ImportFormat,
  ImportReading,
  ImportSource,
  SourceRemark,
} from '../import-source.ts';
import { archiveLimits, openArchive, type Archive } from './archive.ts';
import { fileFormat } from './file-format.ts';
import { readCsvSheet } from './read-csv-sheet.ts';
import { readHtml, type HtmlText } from './read-html.ts';
import { textOfBytes } from './text-of-bytes.ts';

/** Files above this are refused unread. */
export const largestFile = 200 * 1024 * 1024;

/**
 * Reads a file of the office as rows and paragraphs, in the browser as on the desk. A file that cannot be read
 * answers why and what to do; nothing is guessed and nothing is run.
 *
 * @param file its name, with folders if it has any
 */
export async function readImportFile(file: string, bytes: Uint8Array): Promise<ImportReading> {
  const refusal = (reason: FileRefusal['reason'], text: string) => ({ refusal: { file, reason, text } });
  if (bytes.length > largestFile) {
    return refusal('too-big', `文件超过 ${largestFile / 1024 / 1024} MB，请分成几份再导入。`);
  }
  const found = fileFormat(file, bytes);
  if (found === 'zip') return readArchive(file, bytes, refusal);
  if ('refusal' in found) return { refusal: { file, ...found.refusal } };
  const decoded = textOfBytes(bytes);
  if (decoded === undefined) {
    return refusal(
      'encoding',
      '既不是 UTF-8 也不是 GB18030 的文字，读出来会是乱码。请用原来的软件打开，另存为 UTF-8 再导入。',
    );
  }
  const source = emptySource(file, found.format);
  if (decoded.encoding !== 'UTF-8') {
    source.remarks.push({ kind: 'encoding', text: `文件的编码是 ${decoded.encoding}，已经转成 UTF-8。` });
  }
  if (found.format === 'html') {
    if (!/\.(?:html?|mht)$/i.test(file)) source.remarks.push(notAsNamed('网页'));
    takeHtml(source, readHtml(decoded.text));
  } else if (found.format === 'csv') {
    const read = readCsvSheet(decoded.text);
    if ('refusal' in read) return { refusal: { file, ...read.refusal } };
    source.sheets.push(read.sheet);
  } else {
    source.lines = decoded.text
      .split('\n')
      .map((text, index) => ({ line: index + 1, text: text.replaceAll(/[\s\u3000]+/g, ' ').trim() }))
      .filter(({ text }) => text !== '');
  }
  return { source };
}

type Refuse = (reason: FileRefusal['reason'], text: string) => ImportReading;

async function readArchive(file: string, bytes: Uint8Array, refusal: Refuse): Promise<ImportReading> {
  const archive = openArchive(bytes);
  if (archive === 'broken') return refusal('broken', '文件不完整或者损坏了，请从原处重新拷一份。');
  if (archive === 'too-big') {
    return refusal(
      'too-big',
      `解开以后超过 ${archiveLimits.bytes / 1024 / 1024} MB 或 ${archiveLimits.files} 个文件，不像办公文件，没有读。请把内容复制到新的表格里，再导入。`,
    );
  }
  if (archive.paths.includes('xl/workbook.xml')) return workbookSource(file, bytes, archive, refusal);
  if (archive.paths.includes('word/document.xml')) return documentSource(file, bytes, archive, refusal);
  const isOther = archive.paths.includes('mimetype') || archive.paths.includes('xl/workbook.bin');
  return refusal(
    'other-format',
    isOther
      ? '这种格式不能导入。请用 Excel、Word 或 WPS 打开，表格另存为 .xlsx，文档另存为 .docx。'
      : '这是压缩包。请先解压，再导入里面的文件，或者导入整个文件夹。',
  );
}

type OpenArchive = Exclude<Archive, string>;

async function workbookSource(
  file: string,
  bytes: Uint8Array,
  archive: OpenArchive,
  refusal: Refuse,
): Promise<ImportReading> {
  // Loaded only where it is needed: a browser that imports CSV does without.
  const { readWorkbook } = await import('./read-workbook.ts');
  const source = emptySource(file, 'xlsx');
  if (!/\.xls[xm]$/i.test(file)) source.remarks.push(notAsNamed('Excel 表格'));
  try {
    const { sheets, remarks } = await readWorkbook(bytes, archive);
    source.sheets = sheets;
    source.remarks.push(...remarks);
  } catch (error) {
    return refusal('broken', `表格读不了（${saidBy(error)}）。请用 Excel 或 WPS 打开，另存一份再导入。`);
  }
  if (source.sheets.every(({ rows }) => rows.length === 0)) return refusal('empty', '表格里没有内容。');
  return { source };
}

async function documentSource(
  file: string,
  bytes: Uint8Array,
  archive: OpenArchive,
  refusal: Refuse,
): Promise<ImportReading> {
  const { readDocument } = await import('./read-document.ts');
  const source = emptySource(file, 'docx');
  if (!/\.docx?m?$/i.test(file) || /\.doc$/i.test(file)) source.remarks.push(notAsNamed('Word 文档'));
  if (archive.paths.some((path) => /vbaProject/i.test(path))) {
    source.remarks.push({ kind: 'macros', text: '文档里有宏，已经忽略，只读文字。' });
  }
  try {
    takeHtml(source, readHtml(await readDocument(bytes)));
  } catch (error) {
    return refusal('broken', `文档读不了（${saidBy(error)}）。请用 Word 或 WPS 打开，另存一份再导入。`);
  }
  if (source.lines.length === 0 && source.sheets.length === 0) return refusal('empty', '文档里没有文字。');
  return { source };
}

function emptySource(file: string, format: ImportFormat): ImportSource {
  return { file, format, sheets: [], lines: [], remarks: [] };
}

function takeHtml(source: ImportSource, { sheets, lines, pictures }: HtmlText): void {
  source.sheets = sheets;
  source.lines = lines;
  if (pictures > 0) {
    source.remarks.push({ kind: 'pictures', text: `有 ${pictures} 张图片没有导入；图片里的字也读不出来。` });
  }
}

function notAsNamed(kind: string): SourceRemark {
  return { kind: 'not-what-its-name-says', text: `文件名的后缀不对，里面其实是${kind}，按${kind}读。` };
}

function saidBy(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 120);
}
