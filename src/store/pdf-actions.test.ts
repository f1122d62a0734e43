import { deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import PdfDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { aPackedPdf } from '../testing/builders/packed-pdf.ts';
import { aTinyPdf } from '../testing/builders/tiny-pdf.ts';
import { pdfObjects } from './pdf-objects.ts';
import { pdfText } from './pdf-text.ts';
import { roomForOneFile } from './zip-entries.ts';

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const { faults } = await pdfText(bytes, roomForOneFile());
  return (faults ?? []).map(({ code, args }) => `${code} ${args?.['name']}`);
}

const plain = (from: string, to: string) => new TextEncoder().encode(aTinyPdf().replace(from, to));
const onOpening = (action: string) => plain('/Type /Catalog', `/Type /Catalog /OpenAction ${action}`);
const annotation = (entries: string) =>
  plain('/Type /Page ', `/Type /Page /Annots [<</Type /Annot /Rect [0 0 9 9] ${entries}>>] `);

test.each([
  ['starts a program', '<</S /Launch /F (cmd.exe)>>', 'HB766 启动程序的动作'],
  ['starts one on Windows', '<</S/Launch/Win<</F(cmd.exe)/P(/c calc)>>>>', 'HB766 启动程序的动作'],
  ['starts one under an escaped name', '<</#53 /L#61unch /F (cmd.exe)>>', 'HB766 启动程序的动作'],
  ['starts one behind a comment', '<</S%\n/Launch /F (cmd.exe)>>', 'HB766 启动程序的动作'],
  ['runs a script after another action', '<</S/GoTo/D[3 0 R/Fit]/Next<</S/JavaScript/JS(x)>>>>', 'HB766 '],
  ['opens another file', '<</S /GoToR /F (D:/list.pdf) /D [0 /Fit]>>', 'HB767 跳到别的文件的动作'],
  ['opens a file inside', '<</S /GoToE /T <</R /C /N (a)>>>>', 'HB767 跳到别的文件的动作'],
  ['sends a form', '<</S /SubmitForm /F (http://192.0.2.1/)>>', 'HB766 提交或导入表单的动作'],
  ['fills a form from a file', '<</S /ImportData /F (a.fdf)>>', 'HB766 提交或导入表单的动作'],
])('a PDF file that when opened %s is refused', async (_, action, said) => {
  expect((await faultsOf(onOpening(action))).join()).toContain(said);
});

test.each([
  ['a button that sends a form', '/Subtype /Widget /FT /Btn /T (b) /A <</S /SubmitForm /F (x)>>', 'HB766'],
  ['a file pinned to a page', '/Subtype /FileAttachment /FS <</F (a.exe)>>', 'HB762'],
  ['a player', '/Subtype /RichMedia', 'HB766'],
])('%s is refused', async (_, entries, code) => {
  expect((await faultsOf(annotation(entries))).join()).toContain(code);
});

test('a form of its own language is refused', async () => {
  const form = '/Type /Catalog /AcroForm <</Fields [] /NeedAppearances true/XFA 5 0 R>>';
  expect(await faultsOf(plain('/Type /Catalog', form))).toEqual(['HB766 XFA 动态表单']);
});

test('what stands packed in object streams is read too', async () => {
  const launch = '<</S/Launch/F(cmd.exe)>>';
  expect(await faultsOf(aPackedPdf({ catalog: `/OpenAction${launch}` }))).toEqual(['HB766 启动程序的动作']);
  const byNumber = { catalog: '/OpenAction 5 0 R', more: ['<</S 6 0 R/F(cmd.exe)>>', '/Launch'] };
  expect(await faultsOf(aPackedPdf(byNumber))).toEqual(['HB766 启动程序的动作']);
  const padded = aPackedPdf({ catalog: `/OpenAction${launch}`, padding: ' '.repeat(9000) });
  expect(await faultsOf(padded)).toEqual(['HB766 启动程序的动作']);
});

test.each([
  [
    'in a way that nobody uses',
    { pack: (objects: Buffer) => Buffer.from(`${objects.toString('hex')}>`), filter: '/ASCIIHexDecode' },
    '写法少见',
  ],
  ['without the frame of zlib', { pack: (objects: Buffer) => deflateRawSync(objects) }, '写法少见'],
  ['to far more than its size', { more: [`(${'a'.repeat(65 * 1024 * 1024)})`] }, '解压后过大'],
])('objects packed %s are refused', async (_, options, reason) => {
  await expect(faultsOf(aPackedPdf(options))).rejects.toThrow(reason);
});

test('what draws a page is measured before it is read', () => {
  const drawing = deflateSync(Buffer.alloc(2 * 1024 * 1024, 'q '));
  const head = Buffer.from(`%PDF-1.4\n4 0 obj <</Filter/FlateDecode/Length ${drawing.length}>> stream\n`);
  const file = Buffer.concat([head, drawing, Buffer.from('\nendstream endobj\n%%EOF')]);
  const read = (bytes: number) => [...pdfObjects(file, roomForOneFile(), { bytes })];
  expect(read(3 * 1024 * 1024)).toHaveLength(1);
  expect(() => read(1024 * 1024)).toThrow('解压后过大');
});

test('a file that only forbids to print or copy is refused, for its objects cannot be read', async () => {
  const document = new PdfDocument({ ownerPassword: 'owner', permissions: {} });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.text('form').end();
  await ended;
  await expect(faultsOf(Buffer.concat(chunks))).rejects.toThrow('加了密码或者限制');
});

test('a file that is an archive too, or has other data behind it, is refused', async () => {
  const pdf = Buffer.from(aTinyPdf());
  const archive = zipSync({ 'list.csv': strToU8('13812345678') });
  await expect(faultsOf(Buffer.concat([pdf, archive]))).rejects.toThrow('后面还有别的数据');
  const marked = Buffer.from(zipSync({ 'list.csv': strToU8('13812345678') }));
  marked.writeUInt16LE(6, marked.length - 2);
  await expect(faultsOf(Buffer.concat([pdf, marked, Buffer.from('%%EOF\n')]))).rejects.toThrow('后面还有');
  await expect(faultsOf(Buffer.concat([pdf, Buffer.alloc(4096, 'x')]))).rejects.toThrow('后面还有');
  expect(await faultsOf(Buffer.concat([pdf, Buffer.alloc(1024)]))).toEqual([]);
});

test('words, addresses and ordinary objects are no reason to refuse one', async () => {
  const link = '/Subtype /Link /A <</S /URI /URI (https://www.example.gov.cn/JavaScript/Launch)>>';
  expect(await faultsOf(annotation(link))).toEqual([]);
  expect(
    await faultsOf(aPackedPdf({ more: ['(see \\( /Launch (and /JavaScript)\\))', '/Launched'] })),
  ).toEqual([]);
  expect(await faultsOf(new TextEncoder().encode(aTinyPdf('stream /XFAnything')))).toEqual([]);
});
