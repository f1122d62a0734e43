import { expect, test } from 'vitest';
import { spokenPieces, spokenText } from './spoken-text.ts';

test.each([
  ['a number of a document', '清指〔2022〕5号', '清指2022年第5号'],
  ['a number of a plaque', '牌匾 QH-2204-0001', '牌匾 Q H 杠 2 2 0 4 杠 0 0 0 1'],
  ['a date in digits', '发布于2022-05-08', '发布于2022年5月8日'],
  ['a span of days', '2022年5月18日—24日', '2022年5月18日到24日'],
  ['a telephone', '电话0574-1234567', '电话0 5 7 4 ， 1 2 3 4 5 6 7'],
  ['a large number', '共12,887户', '共12887户'],
  ['gains and losses', '新增＋16，暂停－2', '新增加16，暂停减2'],
  ['facts parted by dots', '小区 · 320户', '小区，320户'],
  ['quotation marks', '“无疫小区”名单', '无疫小区名单'],
  ['a check sum', `文件 ${'0a'.repeat(32)} 下载`, '文件 下载'],
])('%s is said as people say it', (_, written, said) => {
  expect(spokenText(written)).toBe(said);
});

test('a passage is said sentence by sentence', () => {
  expect(spokenPieces('经复核，予以公布。有异议的，请来电；')).toEqual([
    '经复核，予以公布。',
    '有异议的，请来电；',
  ]);
});

test('a sentence that a voice would break off is cut at a comma, one without where it must', () => {
  const clause = '春'.repeat(50);
  expect(spokenPieces(`${clause}，${clause}，${clause}。`)).toEqual([
    `${clause}，${clause}，`,
    `${clause}。`,
  ]);
  expect(spokenPieces('春'.repeat(130)).map(({ length }) => length)).toEqual([120, 10]);
});

test('signs alone are not said', () => {
  expect(spokenPieces(' — … ')).toEqual([]);
});
