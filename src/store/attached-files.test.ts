import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { aTinyPdf } from '../testing/builders/tiny-pdf.ts';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';
import { openGate } from './gate.ts';

const notice = 'notices/2022/list-2022-04.md';
const withOriginal = (file: string) =>
  smallDistrictFile(notice, 'kind: list', `kind: list\noriginal: { file: ${file} }`);
const pdf = aTinyPdf();

test('an original of PDF or OFD is registered with its size and SHA-256', async () => {
  const ofd = zipSync({
    'OFD.xml': strToU8('<ofd:OFD/>'),
    'Doc_0/Pages/Page_0/Content.xml': strToU8('<ofd:TextCode>表</ofd:TextCode>'),
  });
  const verdict = await judged({
    [notice]: withOriginal('stamped.pdf').replace(
      'original',
      'attachments: [{ file: form.ofd, title: 表 }]\noriginal',
    ),
    'notices/2022/stamped.pdf': pdf,
    'notices/2022/form.ofd': ofd,
  });
  expect(placesOf(verdict)).toEqual([]);
  expect([...(verdict.registry?.attachedFiles.values() ?? [])]).toMatchObject([
    { path: 'notices/2022/form.ofd', type: 'ofd', bytes: ofd.length },
    {
      path: 'notices/2022/stamped.pdf',
      type: 'pdf',
      bytes: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    },
  ]);
});

test('text or a plain archive under the name of an original is refused', async () => {
  const files = { 'notices/2022/a.pdf': '正文', 'notices/2022/b.ofd': zipSync({ 'a.txt': strToU8('x') }) };
  for (const name of ['a.pdf', 'b.ofd']) {
    const verdict = await judged({ ...files, [notice]: withOriginal(name) });
    expect(placesOf(verdict)).toContain('notices/2022/list-2022-04.md:4:19 HB521');
  }
});

test('a name that is not safe in an address', async () => {
  const verdict = await judged({ [notice]: withOriginal('盖章件.pdf'), 'notices/2022/盖章件.pdf': pdf });
  // That no notice names the file only follows from it, and is not said.
  expect(placesOf(verdict)).toEqual(['notices/2022/list-2022-04.md:4:19 HB240']);
});

test('a file that changes is read again while the gate stays open', async () => {
  const folder = aContentFolder({ [notice]: withOriginal('a.pdf'), 'notices/2022/a.pdf': pdf });
  const gate = await openGate({ ...folder, cache: false });
  expect(placesOf(gate.verdict)).toEqual([]);
  folder.write('notices/2022/a.pdf', '换成了别的');
  expect(placesOf(await gate.update(['notices/2022/a.pdf']))).toEqual([
    'notices/2022/list-2022-04.md:4:19 HB521',
  ]);
});

test('the approval record is kept apart from the notice', async () => {
  const approval = `approval:
  drafted: { by: 拟稿员, on: 2022-04-15 }
  reviewed: [{ by: 审核员, on: 2022-04-16 }]
  signed: { by: 签发人, on: 2022-04-17 }
  secrecy: { by: 保密员, on: 2022-04-17, result: 可以公开 }`;
  const { registry } = await judged({
    [notice]: smallDistrictFile(notice, 'kind: list', `kind: list\n${approval}`),
  });
  expect(registry?.approvals.get('list-2022-04')?.signed.by).toBe('签发人');
  expect(JSON.stringify(registry?.notices.get('list-2022-04'))).not.toContain('签发人');
});
