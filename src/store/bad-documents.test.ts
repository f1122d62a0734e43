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

describe('front matter that cannot be read', () => {
  test('an empty document', async () => {
    expect(placesOf(await judged({ [path]: '' }))).toEqual([`${path} HB107`]);
    expect(placesOf(await judged({ [path]: '\uFEFF \n\n' }))).toEqual([`${path} HB107`]);
  });

  test('no front matter', async () => {
    expect(placesOf(await judged({ [path]: '# 通告\n' }))).toEqual([`${path}:1:1 HB110`]);
  });

  test('front matter that is never closed', async () => {
    expect(placesOf(await judged({ [path]: '---\ntitle: 通告\n正文\n' }))).toEqual([`${path}:1:1 HB111`]);
  });

  test('YAML with a fault, at the line of the fault', async () => {
    const verdict = await withNotice('kind: list', 'kind: [list\nsummary: x');
    expect(placesOf(verdict)).toEqual([`${path}:4:1 HB112`]);
  });

  test('a field that stands twice', async () => {
    expect(placesOf(await withNotice('kind: list', 'kind: list\nkind: decision'))).toEqual([
      `${path}:4:1 HB124`,
    ]);
  });

  test('text in place of fields', async () => {
    expect(placesOf(await judged({ [path]: '---\n只是一句话\n---\n' }))).toEqual([`${path}:2:1 HB113`]);
    expect(placesOf(await judged({ [path]: '---\n- 一\n- 二\n---\n' }))).toEqual([`${path}:2:1 HB113`]);
  });

  test('nothing between the fences: every required field is missing', async () => {
    const { problems } = await judged({ [path]: '---\n---\n正文\n' });
    expect(problems.map(({ code, field, line }) => `${code} ${field?.join('.')} ${line}`)).toEqual([
      'HB203 title 2',
      'HB203 kind 2',
      'HB203 published 2',
    ]);
  });
});

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
    expect(placesOf(await withNotice('kind: list', 'kind: 名单'))).toEqual([`${path}:3:7 HB217`]);
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

describe('ids', () => {
  test('two notices with one id: the second is named, with the place of the first', async () => {
    const { problems, account } = await judged({
      'notices/z.md': smallDistrictFile(path, 'title:', 'id: list-2022-04\ntitle:'),
    });
    expect(problems).toMatchObject([
      {
        code: 'HB301',
        file: 'notices/z.md',
        line: 2,
        column: 5,
        args: { file: path, value: 'list-2022-04' },
      },
    ]);
    expect(account.documents).toEqual({ read: 7, registered: 6, refused: 1 });
  });

  test('a file name that is no id, where the document has none', async () => {
    const { problems } = await judged({ 'notices/第一期 名单.md': smallDistrictFile(path) });
    expect(problems).toMatchObject([{ code: 'HB114', file: 'notices/第一期 名单.md', line: 1 }]);
  });

  test('an id that is not allowed', async () => {
    expect(placesOf(await withNotice('title:', 'id: List_1\ntitle:'))).toContain(`${path}:2:5 HB205`);
  });

  test('a cycle whose file name is no id', async () => {
    const { problems } = await judged({
      'cycles/epidemic-free/第二期.md': smallDistrictFile('cycles/epidemic-free/2022-04.md'),
    });
    expect(problems).toMatchObject([{ code: 'HB125', file: 'cycles/epidemic-free/第二期.md' }]);
  });

  test('two profiles of one unit', async () => {
    const text = '---\nunit: chunjiang-1\nsummary: 位于东门\nupdated: 2022-04-01\n---\n正文\n';
    const { problems, account } = await judged({
      'profiles/dongmen/a.md': text,
      'profiles/dongmen/b.md': text,
    });
    expect(problems).toMatchObject([
      {
        code: 'HB302',
        file: 'profiles/dongmen/b.md',
        line: 2,
        column: 7,
        args: { file: 'profiles/dongmen/a.md' },
      },
    ]);
    expect(account.documents.refused).toBe(1);
  });

  test('a profile of a unit that does not exist, with the one that was meant', async () => {
    const text = '---\nunit: chunjang-1\nsummary: 位于东门\nupdated: 2022-04-01\n---\n正文\n';
    const { problems } = await judged({ 'profiles/a.md': text });
    expect(problems).toMatchObject([
      { code: 'HB303', file: 'profiles/a.md', line: 2, column: 7, suggestion: 'chunjiang-1' },
    ]);
  });

  test('a reference to nothing stands at its field', async () => {
    expect(placesOf(await withNotice('program: epidemic-free', 'program: epidemic'))).toEqual([
      `${path}:6:10 HB305`,
    ]);
  });
});

test('a missing issuer is said, and everything else is judged all the same', async () => {
  const verdict = await judged({
    'issuer.md': undefined,
    [path]: smallDistrictFile(path, 'kind: list', 'kind: lst'),
  });
  expect(placesOf(verdict)).toEqual(['issuer.md HB115', `${path}:3:7 HB216`]);
  expect(verdict.registry).toBeUndefined();
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

describe('front matter that means harm', () => {
  test('aliases that would grow without end', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) =>
        `a${i}: &a${i} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*a${i - 1}`)
                .join()
        }]`,
    );
    const verdict = await judged({ [path]: `---\n${levels.join('\n')}\n---\n` });
    expect(placesOf(verdict)).toEqual([`${path}:2:1 HB112`]);
  });

  test('keys of the language', async () => {
    const { problems } = await withNotice(
      'kind: list',
      'kind: list\n__proto__: { polluted: true }\nconstructor: x',
    );
    expect(problems.map(({ code, field }) => `${code} ${field?.[0]}`)).toEqual([
      'HB202 __proto__',
      'HB202 constructor',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('very deep nesting', async () => {
    const { problems } = await withNotice(
      'kind: list',
      `kind: list\nsummary: ${'['.repeat(3000)}${']'.repeat(3000)}`,
    );
    expect(problems[0]).toMatchObject({ file: path });
  });
});
