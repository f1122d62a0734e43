import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSheet, aText, certified, planOf } from '../../testing/builders/imports.ts';
import type { ImportPlan } from './import-plan.ts';

const roll = `id,name,kind,division,aliases,households,population,address
chunjiang-1,春江花园一期,compound,chunjiang,,593,1532,春江路7号
chunjiang-2,春江花园二期,compound,chunjiang,芳草苑,1206,3415,"春江路19号,北门"
`;
const head = '---\nstreet: jinxiu\nasOf: 2022-05-15\nsource: 锦绣街道\n---\n';
const jinxiu = { 'communities/jinxiu.csv': roll, 'communities/jinxiu.md': head };
const events = `date,unit,event,level,notice,reason,document
2022-05-16,mingyuan,certified,,,,
2022-05-18,mingyuan,suspended,,,措施整改,
`;
const cycle = { 'cycles/epidemic-free/2022-3.csv': events };
const header = ['街道', '社区', '小区名称', '户数', '人口', '地址'];

const outcomes = ({ rows }: ImportPlan) =>
  rows
    .filter(({ reason }) => reason !== 'header')
    .map(({ outcome, reason }) => (reason === undefined ? outcome : `${outcome} ${reason}`));
const textAt = ({ files }: ImportPlan, path: string) => files.find((file) => file.path === path)?.text;

test('a register adds units to the roll of their street and leaves every other line as it was', () => {
  const plan = planOf(
    aSheet([header, ['锦绣街道', '春江社区', '东风里,南区', '1,206户', '３００', '东风路1号']]),
    {},
    jinxiu,
  );
  expect(outcomes(plan)).toEqual(['written']);
  expect(textAt(plan, 'communities/jinxiu.csv')).toBe(
    `${roll}dongfenglinanqu,"东风里,南区",compound,chunjiang,,1206,300,东风路1号\n`,
  );
});

test('a street without a roll gets one with its head', () => {
  const plan = planOf(aSheet([header, ['文庙街道', '老城', '井头巷', '', '', '']]));
  expect(textAt(plan, 'communities/wenmiao.csv')).toContain('\njingtouxiang,井头巷,compound,laocheng,,,,\n');
  expect(textAt(plan, 'communities/wenmiao.md')).toContain('street: wenmiao\nasOf: 2022-05-20\n');
});

test('a known unit has its counts brought up to date, an empty cell takes nothing away', () => {
  const plan = planOf(
    aSheet([header, ['锦绣街道', '春江社区', '春江花园（二期）', '1300', '', '']]),
    {},
    jinxiu,
  );
  expect(plan.rows.at(-1)).toMatchObject({ outcome: 'written', match: 'form', unit: 'chunjiang-2' });
  expect(textAt(plan, 'communities/jinxiu.csv')).toBe(roll.replace('1206,3415', '1300,3415'));
});

test('what is there already is unchanged, and nothing is written', () => {
  const plan = planOf(
    aSheet([header, ['锦绣街道', '春江社区', '春江花园一期', '593', '1532', '春江路7号']]),
    {},
    jinxiu,
  );
  expect([outcomes(plan), plan.files]).toEqual([['skipped unchanged'], []]);
});

test('line ends and byte order mark of a table stay', () => {
  const crlf = { ...jinxiu, 'communities/jinxiu.csv': `\ufeff${roll.replaceAll('\n', '\r\n')}` };
  const plan = planOf(aSheet([header, ['锦绣街道', '春江社区', '东风里', '', '', '']]), {}, crlf);
  const text = textAt(plan, 'communities/jinxiu.csv') ?? '';
  expect(text.startsWith(crlf['communities/jinxiu.csv'])).toBe(true);
  expect(text.endsWith('dongfengli,东风里,compound,chunjiang,,,,\r\n')).toBe(true);
});

test.each([
  ['unknown-street', ['长安街道', '春江社区', '甲小区', '', '', '']],
  ['unknown-division', ['锦绣街道', '长安社区', '甲小区', '', '', '']],
  ['bad-number', ['锦绣街道', '春江社区', '甲小区', '约300', '', '']],
  ['formula-text', ['锦绣街道', '春江社区', '=HYPERLINK("http://x")', '', '', '']],
  ['formula-text', ['锦绣街道', '春江社区', '甲小区', '', '', '＠SUM(A1)']],
  ['personal-data', ['锦绣街道', '春江社区', '甲小区', '', '', '楼长电话13812345678']],
  ['lost-characters', ['锦绣街道', '春江社区', '甲\ufffd小区', '', '', '']],
  ['no-name', ['锦绣街道', '春江社区', '', '5', '', '']],
  ['near', ['锦绣街道', '春江社区', '春江名园', '', '', '']],
  ['near', ['锦绣街道', '春江社区', '阳光花园', '', '', '']],
  ['invalid', ['锦绣街道', '春江社区', '长'.repeat(121), '', '', '']],
])('a row is refused for %s, and nothing of it is written', (reason, row) => {
  const plan = planOf(aSheet([header, row]), {}, jinxiu);
  expect(outcomes(plan)).toEqual([`refused ${reason}`]);
  expect(plan.files).toEqual([]);
  expect(plan.rows.at(-1)?.text).not.toBe('');
  expect(JSON.stringify(plan)).not.toContain('13812345678');
});

test('a formula without a value is refused', () => {
  const source = aSheet([header, ['锦绣街道', '春江社区', '甲小区', '', '', '']]);
  const row = source.sheets[0]?.rows[1];
  if (row !== undefined) row.withoutValue = [3];
  expect(outcomes(planOf(source))).toEqual(['refused formula-without-value']);
});

test('personal data in a hidden column and on a hidden sheet are found', () => {
  const rows = [
    ['街道', '小区名称', '联系'],
    ['锦绣街道', '甲小区', '13812345678'],
  ];
  expect(outcomes(planOf(aSheet(rows, { hiddenColumns: [2] })))).toEqual(['refused personal-data']);
  const hidden = planOf(aSheet(rows, { hidden: true }));
  expect(hidden.rows.map(({ reason }) => reason)).toEqual(['personal-data', 'hidden-sheet']);
});

test('the same name twice is skipped where the rows agree and refused where they do not', () => {
  const row = ['锦绣街道', '春江社区', '东风里', '10', '', ''];
  const plan = planOf(aSheet([header, row, row, row.with(3, '11')]), {}, jinxiu);
  expect(outcomes(plan)).toEqual(['written', 'skipped duplicate', 'refused conflicting-duplicate']);
});

test('the same new name in two streets gets two ids', () => {
  const plan = planOf(
    aSheet([
      header,
      ['锦绣街道', '春江社区', '东风里', '', '', ''],
      ['文庙街道', '老城社区', '东风里', '', '', ''],
    ]),
    {},
    jinxiu,
  );
  expect(plan.rows.slice(1).map(({ unit }) => unit)).toEqual(['dongfengli', 'dongfengli-2']);
});

test('a register without streets asks for one, and takes what is decided', () => {
  const source = aSheet([
    ['小区名称', '户数'],
    ['东风里', '10'],
  ]);
  expect(planOf(source).needs).toMatchObject([{ need: 'street' }]);
  expect(outcomes(planOf(source, { roll: { street: 'jinxiu', kind: 'natural-village' } }, jinxiu))).toEqual([
    'written',
  ]);
});

test('a list is certified in the order of dates, and only once', () => {
  const source = aSheet([['小区名称'], ['春江花园一期'], ['芳草苑'], ['春江花園二期'], ['春江名苑']]);
  const plan = planOf(source, certified, cycle);
  expect(outcomes(plan)).toEqual(['written', 'written', 'skipped duplicate', 'skipped already-recorded']);
  expect(textAt(plan, 'cycles/epidemic-free/2022-3.csv')).toBe(
    events.replace(
      '2022-05-18',
      '2022-05-16,chunjiang-1,certified,,,,\n2022-05-16,chunjiang-2,certified,,,,\n2022-05-18',
    ),
  );
});

test('a name may go through several steps at once', () => {
  const steps = [
    { event: 'reviewed' as const, date: '2022-05-14' },
    { event: 'certified' as const, date: '2022-05-16' },
  ];
  const list = { program: 'epidemic-free', cycle: '2022-3', events: steps, notice: 'list-3' };
  const plan = planOf(aSheet([['小区名称'], ['春江花园一期']]), { list }, cycle);
  expect(textAt(plan, 'cycles/epidemic-free/2022-3.csv')?.split('\n').slice(1, 4)).toEqual([
    '2022-05-14,chunjiang-1,reviewed,,,,',
    '2022-05-16,mingyuan,certified,,,,',
    '2022-05-16,chunjiang-1,certified,,list-3,,',
  ]);
});

test.each([
  ['near', '春江名园'],
  ['ambiguous', '阳光花园'],
  ['unknown-name', '天山雅居'],
  ['wrong-kind', '东风机械厂'],
])('a name of a list that is %s is not certified', (reason, name) => {
  const plan = planOf(aSheet([['小区名称'], [name]]), certified, cycle);
  expect([outcomes(plan), plan.files]).toEqual([[`refused ${reason}`], []]);
});

test('what is doubtful is asked once for each name, and a decision settles it', () => {
  const source = aSheet([['小区名称'], ['阳光花园'], ['天山雅居']]);
  const plan = planOf(source, certified, cycle);
  expect(plan.questions.map(({ name, match, candidates }) => [name, match, candidates.length])).toEqual([
    ['阳光花园', 'ambiguous', 2],
    ['天山雅居', 'unknown', 0],
  ]);
  const names = { 阳光花园: { unit: 'sunshine-2' }, 天山雅居: { skip: true as const } };
  expect(outcomes(planOf(source, { ...certified, names }, cycle))).toEqual(['written', 'skipped left-out']);
});

test.each(['2022.4.5', '2022年4月5日', '2022-04-05', '44656', '20220405'])(
  'the day %s of a list is read',
  (day) => {
    const plan = planOf(
      aSheet([
        ['小区名称', '认定日期'],
        ['春江花园一期', day],
      ]),
      certified,
    );
    expect(textAt(plan, 'cycles/epidemic-free/2022-3.csv')).toContain('2022-04-05,chunjiang-1,certified');
  },
);

test('a day or a level that means nothing refuses the row', () => {
  const dated = aSheet([
    ['小区名称', '认定日期'],
    ['春江花园一期', '上月底'],
  ]);
  expect(outcomes(planOf(dated, certified))).toEqual(['refused bad-date']);
  const starred = aSheet([
    ['小区名称', '星级'],
    ['春江花园一期', '四星'],
    ['芳草苑', '九星'],
  ]);
  const list = {
    program: 'star-rated',
    cycle: '2022',
    events: [{ event: 'certified' as const, date: '2022-05-16' }],
  };
  const plan = planOf(starred, { list, as: 'list' });
  expect(outcomes(plan)).toEqual(['written', 'refused invalid']);
  expect(plan.files[0]?.text).toContain('chunjiang-1,certified,four,');
});

test('a list for which nothing is decided is matched, asked for and not written', () => {
  const plan = planOf(aSheet([['小区名称'], ['春江花园一期']]));
  expect(plan.needs).toMatchObject([{ need: 'list' }]);
  expect(plan.rows.at(-1)).toMatchObject({ outcome: 'refused', reason: 'undecided', unit: 'chunjiang-1' });
});

test('a decision for a program or cycle that is not there writes nothing', () => {
  const list = {
    ...certified.list,
    program: 'epidemic-free',
    cycle: '../../x',
    events: [{ event: 'certified' as const, date: '2022-05-16' }],
  };
  const plan = planOf(aSheet([['小区名称'], ['春江花园一期']]), { list });
  expect([plan.files, plan.needs[0]?.text]).toEqual([[], expect.stringContaining('没有 ../../x 这一期')]);
});

test('a list in running text is taken out of its text, and its count is compared', () => {
  const plan = planOf(
    aText([
      '关于第3期名单的通告',
      '锦绣街道（3个）：春江花园一期、春江花园二期（含丙苑）。',
      '请居民互相监督，共同保持。',
    ]),
    certified,
  );
  expect(plan.parts.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['list', 2],
    ['notice', 2],
  ]);
  expect(plan.remarks.map(({ text }) => text).join()).toMatch(/写着 3 个，数出来是 2 个.*含丙苑/s);
  expect(textAt(plan, 'notices/2022/guanyudi-3qimingdandetonggao.md')).not.toContain('春江花园');
});

test('a text with a name a line is a list', () => {
  const plan = planOf(aText(['达标小区名单', '1. 春江花园一期', '2. 芳草苑', '3. 天山雅居']), certified);
  expect(plan.parts[0]).toMatchObject({ kind: 'list', rows: 3, title: '达标小区名单' });
});

test('texts become drafts, one for each part', () => {
  const plan = planOf(
    aText([
      '无疫小区材料1',
      '一、健全组织',
      '每栋楼都有*楼栋长*。',
      '无疫小区材料2',
      '1. 值守',
      '乙段文字，写得更长一些，够做摘要。',
    ]),
  );
  expect(plan.files).toHaveLength(2);
  expect(plan.files[0]?.text).toBe(`---
title: 无疫小区材料1
summary: 一、健全组织
published: 2022-05-20T09:00+08:00
author: 清河区疫情防控指挥部
draft: true
---

## 一、健全组织

每栋楼都有\\*楼栋长\\*。
`);
  expect(plan.files[1]?.text).toContain('\n1\\. 值守\n');
});

test('a sheet without a header that says what it holds is refused, and how to mend it is said', () => {
  const plan = planOf(
    aSheet([
      ['甲', '乙'],
      ['1', '2'],
    ]),
  );
  expect(outcomes(plan)).toEqual(['refused unreadable-table', 'refused unreadable-table']);
  expect(plan.rows[0]?.text).toContain('小区名称');
});

test('a part can be left out', () => {
  const source = aSheet([['小区名称'], ['春江花园一期']]);
  const plan = planOf(source, { ...certified, parts: { '表.xlsx#Sheet1': 'skip' } });
  expect(plan.rows.map(({ reason }) => reason)).toEqual(['left-out', 'left-out']);
});

test('whatever a sheet holds, every row read is written, refused or skipped', () => {
  const word = fc.constantFrom(
    '小区名称',
    '名称',
    '街道',
    '锦绣街道',
    '春江花园一期',
    '春江名园',
    '阳光花园',
    '合计',
    '注：无',
    '12',
    '=1',
    '',
    '户数',
    '13812345678',
    '甲\ufffd',
    '2022.4.5',
  );
  const rows = fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, isDecided) => {
      const { account, rows: results } = planOf(aSheet(cells), isDecided ? certified : {});
      const { read, written, refused, skipped } = account;
      expect(written + refused + skipped).toBe(read);
      expect(results).toHaveLength(read);
      const filled = cells.flatMap((row, at) => (row.some((cell) => cell !== '') ? [at + 1] : []));
      expect([...new Set(results.map(({ row }) => row))].sort((a, b) => a - b)).toEqual(filled);
    }),
    { numRuns: 500 },
  );
});

test('whatever a text holds, every line read is accounted for', () => {
  const line = fc.constantFrom(
    '一、健全组织',
    '锦绣街道（2个）：春江花园一期、天山雅居',
    '春江花园一期',
    '推荐度：5',
    '材料1',
    '材料2',
    '一段文字。',
    '',
    '创(chuàng)建小区，人人参与，户户行动起来。',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
      const { account, rows } = planOf(aText(lines), certified);
      expect(account.written + account.refused + account.skipped).toBe(account.read);
      const filled = lines.flatMap((text, at) => (text === '' ? [] : [at + 1]));
      expect([...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b)).toEqual(filled);
    }),
    { numRuns: 300 },
  );
});
