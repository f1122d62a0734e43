import { expect, test } from 'vitest';
import { aNotice } from '../testing/builders/records.ts';
import { approvalSheet } from './approval-sheet.ts';

const approval = {
  drafted: { by: '拟稿员甲', on: '2022-04-15' },
  reviewed: [
    { by: '审核员乙', on: '2022-04-16' },
    { by: '审核员丙', on: '2022-04-16' },
  ],
  proofread: [{ by: '校对员丁', on: '2022-04-16' }],
  signed: { by: '签发人戊', on: '2022-04-17' },
  secrecy: { by: '保密员己', on: '2022-04-16', result: '不涉密' },
};
const sheet = (title = '关于认定的决定') =>
  approvalSheet({
    notice: aNotice({ title, number: '清指〔2022〕5号' }),
    approval,
    issuer: '清河区人民政府',
  });

test('an approval sheet states the document and each step with who and when', () => {
  const text = sheet()
    .replaceAll(/<style>[^]*<\/style>|<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  for (const part of [
    '发文机关 清河区人民政府',
    '认定决定，清指〔2022〕5号',
    '发布时间 2022-04-18 09:00',
    '拟稿 拟稿员甲，2022年4月15日',
    '审核（一） 审核员乙，2022年4月16日',
    '审核（二） 审核员丙',
    '校对 校对员丁',
    '保密审查 保密员己，2022年4月16日，不涉密',
    '签发 签发人戊，2022年4月17日',
  ]) {
    expect(text).toContain(part);
  }
});

test('it needs no other file, and text stays text', () => {
  expect(sheet()).not.toMatch(/\b(?:src|href)=/);
  expect(sheet('<b>甲</b>')).toContain('&lt;b&gt;甲&lt;/b&gt;');
});
