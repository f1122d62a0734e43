import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, sayingsOf } from '../testing/judged-content.ts';
import { anXlsx } from '../testing/builders/office-files.ts';
import { roomForOneFile, zipEntries } from './zip-entries.ts';

const notice = 'notices/2022/list-2022-04.md';
const named = (file: string) =>
  smallDistrictFile(notice, 'kind: list', `kind: list\nattachments: [{ file: ${file}, title: 申报表 }]`);

async function sayings(file: string, bytes: Uint8Array | string): Promise<string> {
  return sayingsOf(await judged({ [notice]: named(file), [`notices/2022/${file}`]: bytes })).join('\n');
}

/** The archive with the two-byte number at `offset` of its first directory entry changed. */
function withEntryField(bytes: Uint8Array, offset: number, value: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt16LE(value, changed.indexOf('PK\u0001\u0002') + offset);
  return changed;
}

test('old formats and those with macros are refused with the one to save as', async () => {
  for (const [format, instead] of [
    ['xls', 'xlsx'],
    ['xlsm', 'xlsx'],
    ['doc', 'docx'],
    ['docm', 'docx'],
  ]) {
    const { problems } = await judged({ [`notices/2022/old.${format}`]: 'x' });
    const args = { format: `.${format}`, instead: `.${instead}` };
    expect(problems.filter(({ code }) => code === 'HB764')).toMatchObject([{ args }]);
  }
});

test('an old file under a new name, and one with a password', async () => {
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  expect(await sayings('form.xlsx', compound)).toContain('旧格式');
  const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(await sayings('form.xlsx', locked)).toContain('加了密码');
});

test('an archive with a password', async () => {
  const bytes = zipSync({ 'a.txt': strToU8('正文') });
  expect(await sayings('form.zip', withEntryField(bytes, 8, 1))).toContain('加了密码');
});

test('a damaged workbook, cut off or with a changed byte', async () => {
  const bytes = anXlsx({});
  expect(await sayings('form.xlsx', bytes.subarray(0, bytes.length - 40))).toContain('压缩结构已损坏');
  expect(await sayings('form.xlsx', withEntryField(bytes, 16, 1))).toContain('压缩内容已损坏');
});

test('bytes that belong to no file of the archive', async () => {
  const before = Buffer.concat([zipSync({ 'a.txt': strToU8('a') }), zipSync({ 'b.txt': strToU8('b') })]);
  expect(await sayings('form.zip', before)).toContain('压缩结构已损坏');
  const bytes = Buffer.from(zipSync({ 'a.txt': strToU8('正文') }));
  const directory = bytes.indexOf('PK\u0001\u0002');
  const stray = Buffer.from('电话13812345678，电话13812345678');
  const between = Buffer.concat([bytes.subarray(0, directory), stray, bytes.subarray(directory)]);
  between.writeUInt32LE(directory + stray.length, between.length - 6);
  expect(await sayings('form.zip', between)).toContain('不属于任何内容的数据');
});

test('an archive is measured while it is unpacked, whatever it says of its size', async () => {
  const bytes = zipSync({ 'a.txt': new Uint8Array(65 * 1024 * 1024).fill(0x61) });
  // It says that the file has 1 byte.
  const lying = withEntryField(withEntryField(bytes, 24, 1), 26, 0);
  expect(await sayings('form.zip', bytes)).toContain('解压后过大');
  expect(await sayings('form.zip', lying)).toContain('解压后过大');
});

test('files that are each small enough may be too much together', () => {
  const part = new Uint8Array(33 * 1024 * 1024);
  const { entries } = zipEntries(zipSync({ a: part, b: part }), roomForOneFile());
  expect(entries[0]?.read()).toHaveLength(part.length);
  expect(() => entries[1]?.read()).toThrow('解压后过大');
});

test('text in UTF-16, and what is no text, is not what the name says', async () => {
  for (const bytes of [Buffer.from('\ufeff正文', 'utf16le'), Buffer.from([0, 1, 2]), '']) {
    expect(await sayings('form.txt', bytes)).toContain('不是它的后缀所说的格式');
  }
});

test('a part in a strange encoding or with entities is not read half', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY n "138">]><x>&n;12345678</x>';
  expect(await sayings('form.xlsx', anXlsx({ more: { 'customXml/item1.xml': entity } }))).toContain(
    'DOCTYPE',
  );
  const strange = '<?xml version="1.0" encoding="utf-7"?><x/>';
  expect(await sayings('form.xlsx', anXlsx({ more: { 'customXml/item1.xml': strange } }))).toContain('utf-7');
});

test('a part in UTF-16 is read', async () => {
  const part = Buffer.from('\ufeff<x>13812345678</x>', 'utf16le');
  expect(await sayings('form.xlsx', anXlsx({ more: { 'customXml/item1.xml': part } }))).toContain('手机号码');
});
