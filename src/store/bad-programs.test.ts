import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';

const program = 'programs/epidemic-free.md';
const dossier = 'applications/epidemic-free/2022-04/chunjiang-1.md';
const events = 'cycles/epidemic-free/2022-04.csv';

const withProgram = (part: string, replacement: string) =>
  judged({ [program]: smallDistrictFile(program, part, replacement) });

const criteria = `criteria:
  - id: network
    title: 网络织密好
    items: [建立党支部]
    indicators: [{ id: chiefs, name: 楼栋长配备率, unit: '%', target: 100 }]
approval:`;

/** The small district with a criterion, an application on record and a dossier. */
function withDossier(frontMatter: string, file = dossier) {
  return judged({
    [program]: smallDistrictFile(program, 'approval:', criteria),
    [events]: `date,unit,event,level,notice,reason,document
2022-04-10,chunjiang-1,applied,,,,
2022-04-18,chunjiang-1,certified,,list-2022-04,,
`,
    [file]: `---\nsubmitted: 2022-04-10\nby: 春江花园一期党支部\n${frontMatter}\n---\n`,
  });
}

describe('programs', () => {
  test('without approval', async () => {
    const line = /^approval:.*\n/m.exec(smallDistrictFile(program))?.[0] ?? '';
    expect(placesOf(await withProgram(line, ''))).toEqual([`${program}:2:1 HB203`]);
  });

  test('approved, without the number of the approval', async () => {
    expect(placesOf(await withProgram('number: 清委〔2022〕1号, ', ''))).toEqual([`${program}:10:11 HB203`]);
  });

  test('without levels, kinds of unit or term', async () => {
    const { problems } = await judged({ [program]: '---\nname: 无疫小区\nsummary: 小区\n---\n规则。\n' });
    const fields = problems.map(({ code, field }) => `${code} ${field?.join('.')}`);
    expect(fields).toEqual(
      expect.arrayContaining(['HB203 unitKinds', 'HB203 levels', 'HB203 period', 'HB203 approval']),
    );
  });

  test('a target in words', async () => {
    const verdict = await judged({
      [program]: smallDistrictFile(program, 'approval:', criteria.replace('target: 100', 'target: 全部')),
    });
    expect(placesOf(verdict)).toEqual([`${program}:14:65 HB225`]);
    expect(sayingsOf(verdict)).toEqual(['这里应当是数字，现在是“全部”']);
  });

  test('a person that can hold it, without a legal ground', async () => {
    const verdict = await withProgram('unitKinds: [compound]', 'unitKinds: [compound, person]');
    expect(placesOf(verdict)).toEqual([`${program}:4:12 HB632`]);
    expect(sayingsOf(verdict)[0]).toContain('可以授予个人或家庭，却没有写 holders');
  });

  test('a ground without purpose or fields', async () => {
    const verdict = await withProgram(
      'approval:',
      'holders: { legalGround: 本人同意, fields: [address] }\napproval:',
    );
    expect(placesOf(verdict)).toEqual([`${program}:10:10 HB203`, `${program}:10:40 HB217`]);
  });

  test('a name of 60 characters is taken, one of 121 is not', async () => {
    const roll = 'communities/dongmen.csv';
    const named = (length: number) =>
      judged({ [roll]: smallDistrictFile(roll, '春江花园二期', '长'.repeat(length)) });
    expect(placesOf(await named(60))).toEqual([]);
    expect(placesOf(await named(121))).toEqual([`${roll}:3:13 HB218`]);
  });
});

describe('dossiers', () => {
  test('a sound one', async () => {
    const value =
      'indicators: [{ criterion: network, indicator: chiefs, actual: 23, of: 24, printedPercent: 95 }]';
    expect(placesOf(await withDossier(value))).toEqual([]);
  });

  test('an indicator with text for a number', async () => {
    const verdict = await withDossier(
      'indicators:\n  - { criterion: network, indicator: chiefs, actual: 23人 }',
    );
    expect(placesOf(verdict)).toEqual([`${dossier}:5:54 HB225`]);
    expect(sayingsOf(verdict)).toEqual(['这里应当是数字，现在是“23人”']);
  });

  test('a printed percentage that the figures do not come to, as a warning', async () => {
    const value =
      'indicators: [{ criterion: network, indicator: chiefs, actual: 23, of: 24, printedPercent: 59 }]';
    const verdict = await withDossier(value);
    expect(placesOf(verdict)).toEqual([`${dossier}:4:91 HB616`]);
    expect(verdict.account).toMatchObject({ errors: 0, warnings: 1 });
  });

  test('a part for whom nobody knows', async () => {
    const verdict = await withDossier('assessments: [{ criterion: network, visibility: 内部 }]');
    expect(placesOf(verdict)).toEqual([`${dossier}:4:49 HB217`]);
  });

  test('of a unit, a cycle or a program that is not there', async () => {
    const at = async (file: string) => placesOf(await withDossier('', file));
    expect(await at('applications/epidemic-free/2022-04/chunjiang-9.md')).toEqual([
      'applications/epidemic-free/2022-04/chunjiang-9.md:2:1 HB303',
    ]);
    expect(await at('applications/epidemic-free/2022-05/chunjiang-1.md')).toEqual([
      'applications/epidemic-free/2022-05/chunjiang-1.md:2:1 HB306',
    ]);
    expect(await at('applications/epidemic-free/2022-04/Chunjiang 1.md')).toEqual([
      'applications/epidemic-free/2022-04/Chunjiang 1.md:1 HB125',
    ]);
  });

  test('carried from one that was refused is not named a second time', async () => {
    const verdict = await judged({
      [dossier]: '---\nsubmitted: 4月10日\nby: 党支部\n---\n',
      'applications/epidemic-free/2022-05/chunjiang-1.md':
        "---\nsubmitted: 2022-05-01\nby: 党支部\ncarriedFrom: '2022-04'\n---\n",
      'cycles/epidemic-free/2022-05.md': `---
title: 第二期
assessment: { from: 2022-04-18, to: 2022-05-01 }
validity: { from: 2022-05-02, to: 2022-05-15 }
---
`,
      'cycles/epidemic-free/2022-05.csv': `date,unit,event,level,notice,reason,document
2022-05-02,chunjiang-1,renewed,,,,
`,
    });
    expect(placesOf(verdict)).toEqual([`${dossier}:2:12 HB213`]);
  });
});

describe('injury statistics', () => {
  const file = 'injuries/dongmen/2021.csv';

  test('text for a number, and a cell left empty', async () => {
    const rows = 'dimension,group,count\nsex,男,三十\nsex,女,\n';
    expect(placesOf(await judged({ [file]: rows }))).toEqual([`${file}:2:7 HB225`, `${file}:3:7 HB203`]);
  });

  test('a dimension that is none', async () => {
    const rows = 'dimension,group,count\nname,张三,1\n';
    expect(placesOf(await judged({ [file]: rows }))).toEqual([`${file}:2:1 HB217`]);
  });

  test('a file that is called after no year', async () => {
    const rows = 'dimension,group,count\nsex,男,30\n';
    expect(placesOf(await judged({ 'injuries/dongmen/二〇二一.csv': rows }))).toEqual([
      'injuries/dongmen/二〇二一.csv HB250',
    ]);
  });
});
