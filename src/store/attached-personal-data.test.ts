import { strToU8, zipSync } from 'fflate';
import PdfDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { judged } from '../testing/judged-content.ts';
import { readContent } from './gate.ts';

const notice = 'notices/2022/list-2022-04.md';
const named = (file: string) =>
  smallDistrictFile(notice, 'kind: list', `kind: list\nattachments: [{ file: ${file}, title: 申报表 }]`);

type Pdf = InstanceType<typeof PdfDocument>;

async function pdf(draw: (document: Pdf) => void, options: object = {}): Promise<Buffer> {
  const document = new PdfDocument(options);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function ofd(text: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const page = `<ofd:Page><ofd:TextObject>${text}</ofd:TextObject></ofd:Page>`;
  return zipSync({
    'OFD.xml': strToU8('<ofd:OFD/>'),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(page),
    ...more,
  });
}

async function codesFor(file: string, bytes: Uint8Array, files: Record<string, string> = {}) {
  const { problems } = await judged({ [notice]: named(file), [`notices/2022/${file}`]: bytes, ...files });
  return problems.map(({ code, field }) => [code, field?.join()].join(' ').trim());
}

test('numbers in the pages, notes and properties of a PDF file are found, page by page', async () => {
  const bytes = await pdf(
    (document) => {
      document.text('form').addPage().text('call 138-1234-5678');
      document.note(10, 10, 20, 20, '11010519491231002X');
    },
    { info: { Subject: '13912345678' } },
  );
  expect(await codesFor('form.pdf', bytes)).toEqual([
    'HB601 第2页的批注或表单',
    'HB602 第2页',
    'HB602 文件属性',
  ]);
});

test('a clean PDF file is no problem', async () => {
  expect(await codesFor('form.pdf', await pdf((document) => document.text('form 2022-05-01')))).toEqual([]);
});

test('a PDF file with a password cannot be read, so it cannot be published', async () => {
  const bytes = await pdf((document) => document.text('form'), { userPassword: 'secret' });
  expect(await codesFor('form.pdf', bytes)).toEqual(['HB761']);
});

test('a damaged one neither', async () => {
  expect(await codesFor('form.pdf', Buffer.from('%PDF-1.7 and no more'))).toEqual(['HB761']);
});

test('a file inside it is refused', async () => {
  const bytes = await pdf((document) => {
    document.text('form');
    document.file(Buffer.from('13812345678'), { name: 'list.txt' });
  });
  expect(await codesFor('form.pdf', bytes)).toEqual(['HB762']);
});

test('a scan is warned of until somebody has looked at it', async () => {
  const bytes = await pdf((document) => document.rect(10, 10, 20, 20).fill());
  expect(await codesFor('form.pdf', bytes)).toEqual(['HB763']);
  const looked = 'kind,value,where,reason\nscan,form.pdf,,王某、李某2022年4月15日逐页核对\n';
  expect(await codesFor('form.pdf', bytes, { 'allowed-personal-data.csv': looked })).toEqual([]);
});

test('numbers in an OFD file are found, in one piece of text or several', async () => {
  const pieces = '<ofd:TextCode>电话138</ofd:TextCode><ofd:TextCode>12345678</ofd:TextCode>';
  expect(await codesFor('form.ofd', ofd(pieces))).toEqual(['HB602 Doc_0/Pages/Page_0/Content.xml']);
});

test('files in an OFD file are refused, and one that unpacks to too much', async () => {
  const more = { 'Doc_0/Attachs/list.xlsx': strToU8('PK') };
  expect(await codesFor('form.ofd', ofd('<ofd:TextCode>表</ofd:TextCode>', more))).toEqual(['HB762']);
  const bomb = { 'Doc_0/big.xml': new Uint8Array(65 * 1024 * 1024) };
  expect(await codesFor('form.ofd', ofd('<ofd:TextCode>表</ofd:TextCode>', bomb))).toEqual(['HB761']);
});

test('an OFD file whose XML unfolds, says a number in signs, opens another file, or hides too much in a picture', async () => {
  const entity = strToU8('<!DOCTYPE a [<!ENTITY b "138"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>');
  expect(await codesFor('form.ofd', ofd('表', { 'Doc_0/a.xml': entity }))).toEqual(['HB761']);
  expect(await codesFor('form.ofd', ofd('&#49;&#x33;812345678'))).toEqual([
    'HB602 Doc_0/Pages/Page_0/Content.xml',
  ]);
  const opens = '<ofd:Action Event="DO"><ofd:GotoA AttachID="1"/></ofd:Action>';
  expect(await codesFor('form.ofd', ofd(`表${opens}`))).toEqual(['HB767']);
  const bomb = { 'Doc_0/Res/a.png': new Uint8Array(65 * 1024 * 1024) };
  expect(await codesFor('form.ofd', ofd('表', bomb))).toEqual(['HB761']);
});

test('what was clean is not opened again, and is when it changes', async () => {
  const clean = await pdf((document) => document.text('form'));
  const { content, root, write } = aContentFolder({
    [notice]: named('form.pdf'),
    'notices/2022/form.pdf': clean,
  });
  const codes = async () => (await readContent({ content, root })).problems.map(({ code }) => code);
  expect(await codes()).toEqual([]);
  expect(await codes()).toEqual([]);
  write('notices/2022/form.pdf', await pdf((document) => document.text('13812345678')));
  expect(await codes()).toEqual(['HB602']);
});
