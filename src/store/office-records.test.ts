import { describe, expect, test } from 'vitest';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';

const series = `---
title: 城镇新增就业
summary: 新就业的人数。
unit: 人
office: 区人力资源和社会保障局
---
按实名登记统计。
`;
const register = `---
title: 避灾点
summary: 台风、暴雨时可以去的地方。
keeper: 区应急管理局
asOf: 2022-05-01
---
`;
const inspection = `---
title: 在册小区抽查
kind: inspection
date: 2022-04-25
by: 区指挥部
units: [chunjiang-1]
---
`;

describe('indicator series', () => {
  const files = (csv: string) => ({ 'indicators/jobs.md': series, 'indicators/jobs.csv': csv });

  test('figures stand with their series', async () => {
    const { registry, problems, account } = await judged(
      files('period,target,actual,printed\n2021-H1,4770,2887,60\n2021-H2,4770,4800,\n'),
    );
    expect(problems).toEqual([]);
    expect(registry?.indicators.get('jobs')?.points).toMatchObject([
      { period: '2021-H1', target: 4770, actual: 2887, printed: 60 },
      { period: '2021-H2', target: 4770, actual: 4800, printed: undefined },
    ]);
    expect(account.rows).toMatchObject({ refused: 0 });
  });

  test('a text in place of a number, at its cell', async () => {
    const verdict = await judged(files('period,target,actual,printed\n2021-H1,四千,2887人,约60\n'));
    expect(placesOf(verdict)).toEqual([
      'indicators/jobs.csv:2:9 HB225',
      'indicators/jobs.csv:2:12 HB225',
      'indicators/jobs.csv:2:18 HB225',
    ]);
  });

  test('a figure that is missing or below nothing', async () => {
    const verdict = await judged(files('period,target,actual\n2021-H1,4770,\n2021-H2,4770,-3\n'));
    expect(placesOf(verdict)).toEqual(['indicators/jobs.csv:2:14 HB203', 'indicators/jobs.csv:3:14 HB219']);
  });

  test('a period that is written otherwise', async () => {
    const verdict = await judged(files('period,actual\n2021上半年,2887\n'));
    expect(placesOf(verdict)).toEqual(['indicators/jobs.csv:2:1 HB260']);
  });

  test('a table without its head', async () => {
    const verdict = await judged({ 'indicators/jobs.csv': 'period,actual\n2021-H1,2887\n' });
    expect(placesOf(verdict)).toEqual(['indicators/jobs.csv HB675']);
    expect(verdict.account.rows).toMatchObject({ refused: 1 });
  });

  test('a bulletin whose series was refused is not complained of', async () => {
    const verdict = await judged({
      'indicators/jobs.md': series.replace('unit: 人\n', ''),
      'indicators/jobs.csv': 'period,actual\n2021-H1,2887\n',
      'notices/2022/told.md': `---
title: 通报
kind: bulletin
published: 2022-04-20T09:00+08:00
tasks: { period: 2021-H1, series: [jobs] }
---
`,
    });
    expect(placesOf(verdict)).toEqual(['indicators/jobs.md:2:1 HB203']);
  });
});

describe('registers', () => {
  const files = (...rows: string[]) => ({
    'registers/shelters.md': register,
    'registers/shelters.csv': ['id,name,division,phone', ...rows, ''].join('\n'),
  });

  test('entries stand with their register, by id', async () => {
    const { registry, problems } = await judged(
      files('school,小学,chunjiang,0571-12345678', 'hall,礼堂,chunjiang,'),
    );
    expect(problems).toEqual([]);
    expect([...(registry?.registers.get('shelters')?.entries.keys() ?? [])]).toEqual(['hall', 'school']);
  });

  test('the same id twice', async () => {
    const verdict = await judged(files('school,小学,chunjiang,', 'school,中学,chunjiang,'));
    expect(placesOf(verdict)).toEqual(['registers/shelters.csv:3:1 HB301']);
    expect(verdict.account.rows).toMatchObject({ refused: 1 });
  });

  test('a mobile number is refused as a telephone and as personal data, and not repeated', async () => {
    const verdict = await judged(files('school,小学,chunjiang,13912345678'));
    expect(placesOf(verdict)).toEqual([
      'registers/shelters.csv:2:21 HB261',
      'registers/shelters.csv:2:21 HB602',
    ]);
    expect(sayingsOf(verdict).join()).not.toContain('13912345678');
  });

  test('a table without its head', async () => {
    const verdict = await judged({ 'registers/shelters.csv': 'id,name,division\nschool,小学,chunjiang\n' });
    expect(placesOf(verdict)).toEqual(['registers/shelters.csv HB686']);
  });
});

describe('inspections', () => {
  test('belong to the program of their folder', async () => {
    const { registry, problems } = await judged({ 'inspections/epidemic-free/spot-check.md': inspection });
    expect(problems).toEqual([]);
    expect(registry?.inspections.get('spot-check')).toMatchObject({ program: 'epidemic-free' });
  });

  test('a folder whose name is no id', async () => {
    const verdict = await judged({ 'inspections/无疫小区/spot-check.md': inspection });
    expect(placesOf(verdict)).toEqual(['inspections/无疫小区/spot-check.md:1 HB125']);
  });

  test('two of one id, in two programs', async () => {
    const file = 'inspections/epidemic-free/spot-check.md';
    const again = inspection.replace('title', 'id: spot-check\ntitle');
    const verdict = await judged({ [file]: inspection, 'inspections/epidemic-free/zwei.md': again });
    expect(placesOf(verdict)).toEqual(['inspections/epidemic-free/zwei.md:2:5 HB301']);
  });

  test('a misspelt field of a finding, at its place', async () => {
    const text = inspection.replace(
      '---\n',
      '---\nfindings:\n  - { unit: chunjiang-1, what: 缺登记, dedline: 2022-05-01 }\n',
    );
    const verdict = await judged({ 'inspections/epidemic-free/spot-check.md': text });
    expect(placesOf(verdict)).toEqual(['inspections/epidemic-free/spot-check.md:3:37 HB201']);
  });
});

test('a calendar of village affairs with a fifth quarter', async () => {
  const verdict = await judged({
    'village-affairs/2022.md': `---
year: 2022
basis: 村民委员会组织法第三十条
villages: [chunjiang]
quarters: [{ quarter: 5, due: 2023-01-10 }]
items: [{ id: accounts, title: 财务收支 }]
---
`,
  });
  expect(placesOf(verdict)).toEqual(['village-affairs/2022.md:5:23 HB220']);
});

test('a posting without the day on which it is taken down', async () => {
  const verdict = await judged({
    'notices/2022/posted.md': `---
title: 财务收支
kind: posting
published: 2022-04-08T09:00+08:00
posting:
  subject: 财务收支
  unit: chunjiang
  board: 公告栏
  personalData: { purpose: 监督, legalGround: 村民委员会组织法第三十条, fields: [] }
---
`,
  });
  expect(placesOf(verdict)).toEqual(['notices/2022/posted.md:6:3 HB203']);
});
