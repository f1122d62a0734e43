import { expect, test } from 'vitest';
import type { Notice } from '../domain/notice.ts';
import type { Posting } from '../domain/posting.ts';
import { aPosting } from '../testing/builders/desk-records.ts';
import { postingSheet, type SheetSize } from './posting-sheet.ts';

function sheet(notice: Notice, size: SheetSize = 'A4'): string {
  if (notice.posting === undefined) throw new Error('no posting');
  return postingSheet({ notice: notice as Notice & { posting: Posting }, unit: '柳岸社区', size });
}

const bodyMarkdown = '| 姓名 | 金额 |\n|---|---|\n| 柳甲 | 378 |';

test('a sheet holds the text, who signs, where it hangs and when it is taken down', () => {
  const text = sheet(aPosting({}, { bodyMarkdown, addressee: '全体居民：' }))
    .replaceAll(/<style>[^]*<\/style>|<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  for (const part of [
    '柳岸社区第一季度财务收支',
    '全体居民：',
    '柳甲 378',
    '柳岸社区 2022年4月8日',
    '2022年4月8日张贴于柳岸社区公告栏，2022年4月23日撤下',
    '依据：村民委员会组织法第三十条',
  ]) {
    expect(text).toContain(part);
  }
});

test('it is for A4 or A3, and its type grows with the paper', () => {
  expect(sheet(aPosting())).toContain('size: A4');
  expect(sheet(aPosting(), 'A3')).toContain('size: A3');
  const body = (size: SheetSize) => Number(/font: ([\d.]+)pt/.exec(sheet(aPosting(), size))?.[1]);
  expect(body('A3') / body('A4')).toBeCloseTo(1.414, 2);
});

test('it needs no other file, and text stays text', () => {
  const html = sheet(aPosting({ board: '<b>栏</b>' }, { title: '<i>榜</i>' }));
  expect(html).not.toMatch(/\b(?:src|href)=|<i>|<b>/);
  expect(html).toContain('&lt;i&gt;榜&lt;/i&gt;');
});

test('it names the personal data that it shows', () => {
  const personalData = { purpose: '核对面积', legalGround: '办法第五条', fields: ['户代表姓名', '面积'] };
  expect(sheet(aPosting({ personalData }))).toContain('含个人信息：户代表姓名、面积。');
  expect(sheet(aPosting())).not.toContain('含个人信息');
});
