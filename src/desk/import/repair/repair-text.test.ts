import { expect, test } from 'vitest';
import { repairText } from './repair-text.ts';

const repaired = (lines: string[], simplified = false) =>
  repairText(
    lines.map((text, index) => ({ line: index + 1, text })),
    { simplified },
  );
const textOf = (line: string, simplified = false) => repaired([line], simplified).lines[0]?.text;

test('pronunciations inside words are taken out, whatever form the character has', () => {
  expect(textOf('創(chuàng)建無疫社區(qū)的經(jīng)驗')).toBe('創建無疫社區的經驗');
  expect(textOf('网(wǎng)格和绿(lǜ)地')).toBe('网格和绿地');
});

test('letters in brackets that are no reading stay, and are named where they look like one', () => {
  expect(textOf('核酸(pcr)检测，甲(a)项')).toBe('核酸(pcr)检测，甲(a)项');
  const { lines, unrepaired } = repaired(['创(jiàn)建小区']);
  expect(lines[0]?.text).toBe('创(jiàn)建小区');
  expect(unrepaired).toMatchObject([{ line: 1, column: 1, kind: 'pinyin-note' }]);
});

/** UTF-8 as a program that takes it for GBK shows it. */
const misread = (text: string) => new TextDecoder('gb18030').decode(new TextEncoder().encode(text));

test.each(['“双报到”，志愿', '社区服务', '一建设'])('mojibake of %s is turned back', (text) => {
  expect(textOf(misread(text))).toBe(text);
});

test('mojibake stands out of sound text, which stays as it is', () => {
  expect(textOf(`小区党员${misread('双报')}活动`)).toBe('小区党员双报活动');
  for (const sound of ['浣熊瀑布涧溪', '联通公司的机房', '鑫淼小区、垚鑫苑', '镐京锴铭']) {
    expect(textOf(sound)).toBe(sound);
  }
});

test('mojibake that lost a byte is named with its place and left alone', () => {
  const { lines, unrepaired } = repaired(['开展鈥?活动']);
  expect(lines[0]?.text).toContain('鈥');
  expect(unrepaired).toMatchObject([{ line: 1, column: 3, kind: 'mojibake' }]);
});

test.each([
  ['替换\ufffd字', 'lost-character', 'U+FFFD'],
  ['自造\ue5e5字', 'private-character', 'U+E5E5'],
  ['打击“__活动”', 'gap', '__'],
  ['在*小区开展', 'gap', '*'],
  ['20xx年上半年', 'gap', '20xx'],
])('what was lost is named and never guessed: %s', (line, kind, said) => {
  const { lines, unrepaired } = repaired([line]);
  expect(lines[0]?.text).toBe(line);
  expect(unrepaired[0]).toMatchObject({ line: 1, kind });
  expect(unrepaired[0]?.text).toContain(said);
});

test('Traditional characters are turned only when asked', () => {
  expect(textOf('鄰里互助')).toBe('鄰里互助');
  expect(textOf('鄰里互助', true)).toBe('邻里互助');
});

test('full-width letters and digits become narrow, punctuation beside Chinese wide', () => {
  expect(textOf('２０２２年,Ａ区完成(含5户);时间8:30')).toBe('2022年，A区完成（含5户）；时间8:30');
  expect(textOf('人均1,234.5元,见 http://a.cn/x?y=1,z')).toBe('人均1,234.5元，见 http://a.cn/x?y=1,z');
});

test('lines and passages that stand twice are left out once, with the line they repeat', () => {
  const passage = ['一、健全组织网络，明确各方责任', '小标题', '每栋楼有楼栋长，每个单元有联络员。'];
  const { lines, dropped } = repaired([...passage, '中间的另一段话。', ...passage]);
  expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  expect(dropped).toMatchObject([5, 6, 7].map((line) => ({ line, reason: 'doubled' })));
  expect(dropped[0]?.text).toContain('第 1 行');
});

test('a short heading may come twice', () => {
  expect(repaired(['主要做法', '甲社区的做法。', '主要做法', '乙社区的做法。']).dropped).toEqual([]);
});

test.each([
  '推荐度：★★★★★',
  '点击下载文档',
  '更新时间：2022-05-18 10:20',
  '[05-18 21:56:28] 来源:http://www.example.com 阅读:85次',
  '下面是小编为大家整理的材料，希望对大家有所帮助。',
])('what a web page put around the text is left out: %s', (line) => {
  expect(repaired([line, '正文在这里。'])).toMatchObject({
    lines: [{ line: 2 }],
    dropped: [{ line: 1, reason: 'advertising' }],
  });
});

test('a sentence that only speaks of such things stays', () => {
  const line = '居民扫码下载应用后，可以查看更新时间和来源说明，社区逐户指导。';
  expect(textOf(line)).toBe(line);
});

test('each repair says its line, and what stood there before and after', () => {
  expect(repaired(['開頭', '創(chuàng)建小區'])).toMatchObject({
    repairs: [{ line: 2, kind: 'pinyin-note', before: '創(chuàng)建小區', after: '創建小區', count: 1 }],
  });
});

test('a telephone number of a person is masked, in the report too', () => {
  const result = repaired(['联系人电话13812345678，随时可打。']);
  expect(JSON.stringify(result)).not.toContain('13812345678');
  expect(result.repairs).toMatchObject([{ line: 1, kind: 'personal-data' }]);
});
