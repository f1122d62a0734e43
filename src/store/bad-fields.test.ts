import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';

const path = 'notices/2022/list-2022-04.md';

/** The verdict on the small district with one part of its notice replaced. */
function withNotice(part: string, replacement: string) {
  return judged({ [path]: smallDistrictFile(path, part, replacement) });
}

const program = 'programs/epidemic-free.md';

function withProgram(part: string, replacement: string) {
  return judged({ [program]: smallDistrictFile(program, part, replacement) });
}

describe('fields', () => {
  test('an unknown field, with the one that was meant', async () => {
    const verdict = await withNotice('title:', 'titel:');
    expect(placesOf(verdict)).toEqual([`${path}:2:1 HB203`, `${path}:2:1 HB201`].sort());
    expect(sayingsOf(verdict)).toContain('未知字段 `titel`，是否为 `title`？');
    expect(verdict.problems.find(({ code }) => code === 'HB201')?.suggestion).toBe('title');
  });

  test('an unknown field that resembles none, with those allowed', async () => {
    const verdict = await withNotice('kind: list', 'kind: list\n单位: 指挥部');
    expect(placesOf(verdict)).toEqual([`${path}:4:1 HB202`]);
    expect(verdict.problems[0]?.args['allowed']).toContain('title、kind、documentType');
  });

  test('an unknown field inside a list and inside one of several shapes', async () => {
    const list =
      '\nlists:\n  - title: 名单\n    of: in-force\n    program: epidemic-free\n    asOff: 2022-04-18';
    expect(placesOf(await withNotice('kind: list', `kind: list${list}`))).toEqual([
      `${path}:5:5 HB203`,
      `${path}:8:5 HB201`,
    ]);
    expect(placesOf(await withProgram('basis: 区委批准 }', 'bases: 区委批准 }'))).toContain(
      `${program}:10:77 HB201`,
    );
  });

  test('a missing field', async () => {
    expect(placesOf(await withNotice('kind: list\n', ''))).toEqual([`${path}:2:1 HB203`]);
  });

  test('a field without a value', async () => {
    expect(placesOf(await withNotice('kind: list', 'kind:'))).toEqual([`${path}:3:6 HB203`]);
  });

  test('a missing field inside a group stands at the group', async () => {
    const { problems } = await withProgram(', name: 区级', '');
    expect(problems).toMatchObject([
      { code: 'HB203', line: 8, column: 7, field: ['levels', 'list', 0, 'name'] },
    ]);
  });

  test.each([
    ['number: 清指〔2022〕1号', 'number: 2022', 'HB204', 4, 9],
    ['kind: list', 'kind: list\nkeywords: 防疫', 'HB227', 4, 11],
    ['kind: list', 'kind: list\nwindow: 五天', 'HB228', 4, 9],
    ['kind: list', 'kind: list\ntitle2: x', 'HB201', 4, 1],
    ['kind: list', 'kind: list\nsummary: { a: 1 }', 'HB204', 4, 10],
  ])('a value of the wrong type: %s → %s', async (part, replacement, code, line, column) => {
    const { problems } = await withNotice(part, replacement);
    expect(problems).toMatchObject([{ code, line, column }]);
  });

  test('words in place of true and false, and of a number', async () => {
    expect(placesOf(await withProgram('grantedHere: true', "grantedHere: '是'"))).toContain(
      `${program}:8:67 HB226`,
    );
    expect(placesOf(await withProgram('days: 14', 'days: 十四'))).toContain(`${program}:9:30 HB225`);
    expect(placesOf(await withProgram('days: 14', 'days: 0'))).toContain(`${program}:9:30 HB219`);
  });

  test('a value that is not among those allowed, with the nearest', async () => {
    const verdict = await withNotice('kind: list', 'kind: descision');
    expect(placesOf(verdict)).toEqual([`${path}:3:7 HB216`]);
    expect(verdict.problems[0]?.suggestion).toBe('decision');
    const inChinese = await withNotice('kind: list', 'kind: 名单');
    expect(placesOf(inChinese)).toEqual([`${path}:3:7 HB216`]);
    expect(inChinese.problems[0]?.suggestion).toBe('list');
    expect(placesOf(await withNotice('kind: list', 'kind: 别的'))).toEqual([`${path}:3:7 HB217`]);
  });

  test('a shape that is not among those allowed', async () => {
    const verdict = await withProgram('kind: cycle', 'kind: weekly');
    expect(placesOf(verdict)).toContain(`${program}:9:17 HB217`);
    expect(verdict.problems[0]?.args['allowed']).toBe('cycle、term、open');
  });

  test('text that is too long, empty or has a line break', async () => {
    expect(placesOf(await withNotice('kind: list', `kind: list\nsummary: ${'长'.repeat(301)}`))).toEqual([
      `${path}:4:10 HB218`,
    ]);
    expect(placesOf(await withNotice('kind: list', "kind: list\noffice: ''"))).toEqual([`${path}:4:9 HB203`]);
    expect(placesOf(await withNotice('kind: list', 'kind: list\noffice: "甲\\n乙"'))).toEqual([
      `${path}:4:9 HB207`,
    ]);
  });

  test('a code named by the schema keeps its value', async () => {
    const verdict = await withNotice('清指〔2022〕1号', '清指[2022]001号');
    expect(placesOf(verdict)).toEqual([`${path}:4:9 HB212`]);
    expect(sayingsOf(verdict)).toEqual(['发文字号“清指[2022]001号”格式不对']);
  });
});

describe('dates', () => {
  const cycle = 'cycles/epidemic-free/2022-04.md';
  const withDay = (day: string) =>
    judged({ [cycle]: smallDistrictFile(cycle, 'from: 2022-04-04', `from: ${day}`) });

  test('a day that does not exist', async () => {
    const verdict = await withDay('2022-02-30');
    expect(placesOf(verdict)).toEqual([`${cycle}:3:21 HB214`]);
    expect(sayingsOf(verdict)).toEqual(['日期“2022-02-30”这一天不存在']);
  });

  test.each([
    ['2022/4/4', '2022-04-04'],
    ['2022年4月4日', '2022-04-04'],
    ["'20220404'", '2022-04-04'],
    ['2022.2.30', undefined],
    ['四月四日', undefined],
  ])('a day that is written otherwise: %s', async (day, suggestion) => {
    const { problems } = await withDay(day);
    expect(problems).toMatchObject([{ code: 'HB213', line: 3, column: 21, suggestion }]);
  });

  test('a span that ends before it begins', async () => {
    const { problems } = await withDay('2022-04-20');
    expect(problems).toMatchObject([{ code: 'HB206', field: ['assessment', 'to'], line: 3, column: 37 }]);
  });

  test.each([
    ['2022-04-18', undefined],
    ['2022-04-18 9:00', '2022-04-18T09:00+08:00'],
    ['2022-02-30T09:00+08:00', undefined],
  ])('a time that is written otherwise: %s', async (time, suggestion) => {
    const { problems } = await withNotice('2022-04-18T09:00+08:00', time);
    expect(problems).toMatchObject([{ code: 'HB215', line: 5, column: 12, suggestion }]);
  });
});

describe('formats that only some fields have', () => {
  test.each([
    ['issuer.md', 'base: /', 'base: ztzl', 8, 'HB208'],
    ['issuer.md', "siteId: '3302000001'", "siteId: '33'", 9, 'HB209'],
    ['issuer.md', 'url: https://www.example.gov.cn', 'url: www.example.gov.cn', 7, 'HB222'],
    ['issuer.md', 'doorPlaques: 2', 'doorPlaques: 99', 18, 'HB220'],
    [program, 'days: 14', 'days: 1.5', 9, 'HB221'],
    [program, 'unitKinds: [compound]', 'unitKinds: []', 4, 'HB223'],
    ['calendar/2022.md', 'year: 2022', 'year: 22', 2, 'HB219'],
  ])('%s: %s → %s', async (file, part, replacement, line, code) => {
    const { problems } = await judged({ [file]: smallDistrictFile(file, part, replacement) });
    expect(problems).toMatchObject([{ file, line, code }]);
  });

  test('codes of divisions and numbers of plaques', async () => {
    const { problems } = await judged({
      'divisions.csv': smallDistrictFile(
        'divisions.csv',
        'parent\nqinghe,清河区,district,',
        'parent,code\nqinghe,清河区,district,,3302',
      )
        .replace('street,qinghe', 'street,qinghe,')
        .replace('neighbourhood,dongmen', 'neighbourhood,dongmen,'),
      'plaques/epidemic-free.csv': 'number,unit\nqh-1,chunjiang-1\n',
    });
    expect(problems).toMatchObject([
      { code: 'HB210', file: 'divisions.csv', line: 2, column: 22 },
      { code: 'HB211', file: 'plaques/epidemic-free.csv', line: 2, column: 1 },
    ]);
  });
});
