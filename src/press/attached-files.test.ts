import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from '../domain/ledger/open-ledger.ts';
import { aTinyPdf } from '../testing/builders/tiny-pdf.ts';
import { aContentFolder, smallDistrictFile } from '../testing/content-folder.ts';
import { readContent } from '../store/gate.ts';
import { plan } from '../views/plan.ts';
import { attachedFiles } from './attached-files.ts';

const notice = 'notices/2022/list-2022-04.md';
const pdf = aTinyPdf();
const withdrawal = `---
title: 撤回
kind: correction
published: 2022-04-20T09:00+08:00
withdraws: list-2022-04
reason: 含有个人信息
hidesOriginal: true
---
`;

async function planned(day: string) {
  const folder = aContentFolder({
    [notice]: smallDistrictFile(notice, 'kind: list', 'kind: list\noriginal: { file: stamped.pdf }'),
    'notices/2022/stamped.pdf': pdf,
    'notices/2022/back.md': withdrawal,
  });
  const { registry } = await readContent({ ...folder, cache: false });
  if (registry === undefined) throw new Error('the gate refuses the content');
  const { edition } = plan(registry, openLedger(registry).ledger, day, { searchBundles: [] });
  return { folder, files: attachedFiles(edition, folder.content) };
}

test('an original is copied beside the page of its notice', async () => {
  const { files } = await planned('2022-04-19');
  expect(files.map(({ path }) => path)).toEqual(['/notices/list-2022-04/stamped.pdf']);
  const [file] = files;
  expect(Buffer.from(typeof file?.body === 'function' ? file.body() : '').toString()).toBe(pdf);
});

test('of a notice that is hidden, or not out yet, no file is copied', async () => {
  expect((await planned('2022-04-20')).files).toEqual([]);
  expect((await planned('2022-04-17')).files).toEqual([]);
});

test('a file that changes while the site is built stops the build', async () => {
  const { folder, files } = await planned('2022-04-19');
  writeFileSync(join(folder.content, 'notices/2022/stamped.pdf'), '%PDF-1.4 changed');
  const [file] = files;
  expect(() => (typeof file?.body === 'function' ? file.body() : undefined)).toThrow('在构建过程中被改动');
  rmSync(join(folder.content, 'notices/2022/stamped.pdf'));
  expect(() => (typeof file?.body === 'function' ? file.body() : undefined)).toThrow('在构建过程中被删除');
});
