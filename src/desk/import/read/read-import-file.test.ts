import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, unzipSync as unzipped, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { utils, write, type WorkBook } from '@e965/xlsx';
import { archiveLimits, openArchive } from './archive.ts';
import { readImportFile } from './read-import-file.ts';

async function read(file: string, bytes: Uint8Array) {
  const reading = await readImportFile(file, bytes);
  if ('refusal' in reading) throw new Error(reading.refusal.text);
  return reading.source;
}

async function refusal(file: string, bytes: Uint8Array) {
  const reading = await readImportFile(file, bytes);
  return 'refusal' in reading ? reading.refusal : undefined;
}

/** Workbooks come from another library than the one that reads them. */
function workbook(
  change: (book: WorkBook) => void = () => undefined,
  rows: unknown[][] = [['小区名称'], ['甲小区']],
): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), '名单');
  change(book);
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

test('a workbook is read as text: numbers, days, merged cells, formulas by their value', async () => {
  const rows = [
    ['街道', '小区名称', '日期', '户数'],
    ['甲街道', ' 甲\u200b小区\n', new Date(Date.UTC(2022, 3, 5)), { t: 'n', v: 12, f: '6*2' }],
    [null, '乙小区', '2022.4.5', { t: 'n', f: 'SUM(D9)' }],
  ];
  const bytes = workbook((book) => {
    const sheet = book.Sheets['名单'];
    if (sheet !== undefined) sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  }, rows);
  const { sheets, remarks } = await read('名单.xlsx', bytes);
  expect(sheets[0]?.rows).toEqual([
    { row: 1, cells: ['街道', '小区名称', '日期', '户数'] },
    { row: 2, cells: ['甲街道', '甲小区', '2022-04-05', '12'] },
    { row: 3, cells: ['甲街道', '乙小区', '2022.4.5', ''], withoutValue: [3] },
  ]);
  expect(remarks.map(({ kind }) => kind)).toEqual(['formulas', 'merged-cells']);
});

test('hidden sheets, rows and columns are read, and named', async () => {
  const bytes = workbook(
    (book) => {
      const sheet = book.Sheets['名单'];
      if (sheet !== undefined) {
        sheet['!cols'] = [{}, { hidden: true }];
        sheet['!rows'] = [{}, { hidden: true }];
      }
      utils.book_append_sheet(book, utils.aoa_to_sheet([['身份证']]), '底稿');
      book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
    },
    [
      ['小区名称', '电话'],
      ['甲小区', '0'],
    ],
  );
  const { sheets, remarks } = await read('名单.xlsx', bytes);
  expect(sheets.map(({ name, hidden, hiddenColumns }) => [name, hidden, hiddenColumns])).toEqual([
    ['名单', false, [1]],
    ['底稿', true, []],
  ]);
  expect(sheets[0]?.rows[1]?.hidden).toBe(true);
  expect(remarks.map(({ kind }) => kind)).toEqual(['hidden-rows', 'hidden-columns', 'hidden-sheet']);
});

test('macros and links to other files are named and left alone', async () => {
  const bytes = zipSync({
    ...unzipped(workbook()),
    'xl/vbaProject.bin': strToU8('Sub AutoOpen()'),
    'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
  });
  const { remarks } = await read('名单.xlsm', bytes);
  expect(remarks.map(({ kind }) => kind)).toEqual(['macros', 'external-links']);
});

test.each([
  ['UTF-8', [0xd0], '甲小区'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf], '甲小区'],
])('CSV in %s is read', async (_, mark, name) => {
  const bytes = new TextEncoder().encode(`小区名称,户数\r\n"${name}",12\r\n`);
  const whole = mark.length === 3 ? Uint8Array.from([...mark, ...bytes]) : bytes;
  const { sheets } = await read('名单.csv', whole);
  expect(sheets[0]?.rows).toEqual([
    { row: 1, cells: ['小区名称', '户数'] },
    { row: 2, cells: ['甲小区', '12'] },
  ]);
});

test('CSV in GB18030 and in UTF-16 is read, and that is said', async () => {
  const gbk = Uint8Array.of(0xd0, 0xa1, 0xc7, 0xf8, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a, 0xbc, 0xd7);
  const source = await read('名单.csv', gbk);
  expect(source.sheets[0]?.rows.map(({ cells }) => cells[0])).toEqual(['小区名称', '甲']);
  expect(source.remarks[0]?.text).toContain('GB18030');
  const utf16 = Uint8Array.of(0xff, 0xfe, 0x32, 0x75, 0x09, 0x00, 0x31, 0x00);
  expect((await read('名单.txt', utf16)).lines).toEqual([{ line: 1, text: '甲 1' }]);
});

test('a Word document gives its paragraphs and tables', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const table = new Table({
    rows: [
      new TableRow({ children: [cell('小区名称'), cell('户数')] }),
      new TableRow({ children: [cell('甲小区'), cell('12')] }),
    ],
  });
  const document = new Document({
    sections: [{ children: [new Paragraph('关于名单的通告'), table, new Paragraph('落款')] }],
  });
  const { lines, sheets } = await read('通告.docx', new Uint8Array(await Packer.toBuffer(document)));
  expect(lines.map(({ text }) => text)).toEqual(['关于名单的通告', '落款']);
  expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['小区名称', '户数'],
    ['甲小区', '12'],
  ]);
});

test('a web page gives what is read in it; scripts are no text', async () => {
  const html = `<!doctype html><head><title>x</title><script>alert(1)</script></head><body><h1>标题</h1><div>一段<b>话</b><br>又一段</div>
    <table><tr><td rowspan="2">甲街道</td><td>甲小区</td></tr><tr><td>乙小区</td></tr></table></body>`;
  const { lines, sheets } = await read('页.html', new TextEncoder().encode(html));
  expect(lines.map(({ text }) => text)).toEqual(['标题', '一段话', '又一段']);
  expect(sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['甲街道', '甲小区'],
    ['甲街道', '乙小区'],
  ]);
});

test('a web page that is called a workbook is read as what it is', async () => {
  const html =
    '<html><body><table><tr><td>小区名称</td><td>户数</td></tr><tr><td>甲小区</td><td>1</td></tr></table></body></html>';
  const source = await read('导出.xls', new TextEncoder().encode(html));
  expect([source.format, source.remarks[0]?.kind]).toEqual(['html', 'not-what-its-name-says']);
});

test('a workbook with a password is refused', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'a', rows: [['甲']] }],
    encryption: { password: 'x', spinCount: 1000 },
  });
  expect(await refusal('名单.xlsx', bytes)).toMatchObject({
    reason: 'encrypted',
    text: expect.stringContaining('去掉密码'),
  });
});

test('an old workbook is refused whatever it is called, and how to save it is said', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['甲']]), 'a');
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as ArrayBuffer);
  expect(await refusal('名单.xlsx', bytes)).toMatchObject({
    reason: 'old-office',
    text: expect.stringContaining('另存为'),
  });
});

test.each([
  ['名单.docx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-office'],
  ['名单.xlsx', [], 'empty'],
  ['名单.txt', [0xef, 0xbb, 0xbf, 0x0a, 0x20], 'empty'],
  ['名单.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'other-format'],
  ['名单.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66], 'other-format'],
  ['名单.csv', [0x89, 0x50, 0x4e, 0x47], 'other-format'],
  ['名单.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x00], 'broken'],
  ['名单.csv', [0x80, 0x81, 0xff, 0xff], 'encoding'],
])('%s that is none is refused by its bytes: %#', async (file, bytes, reason) => {
  expect((await refusal(file, Uint8Array.from(bytes)))?.reason).toBe(reason);
});

test('CSV with an open quotation mark is refused with its line', async () => {
  expect(await refusal('名单.csv', new TextEncoder().encode('a,b\n"甲,1\n'))).toMatchObject({
    reason: 'quotes',
    text: expect.stringContaining('第 2 行'),
  });
});

test('what an archive unpacks to is counted, whatever it says of itself, and not kept', () => {
  const bomb = zipSync({ 'xl/media/1.bin': new Uint8Array(20_000_000) });
  // The sizes in the headers say ten bytes.
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(bomb.length).toBeLessThan(100_000);
  expect(openArchive(bomb, { files: 10, bytes: 1_000_000 })).toBe('too-big');
});

test('an archive of very many files is refused', async () => {
  const parts = Object.fromEntries(
    Array.from({ length: archiveLimits.files + 1 }, (_, at) => [`xl/${at}`, strToU8('')]),
  );
  expect((await refusal('名单.xlsx', zipSync(parts, { level: 0 })))?.reason).toBe('too-big');
});

test('an archive of other things is refused', async () => {
  const zip = zipSync({ '名单.csv': strToU8('甲') });
  expect(await refusal('名单.zip', zip)).toMatchObject({
    reason: 'other-format',
    text: expect.stringContaining('解压'),
  });
});
