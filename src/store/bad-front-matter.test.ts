import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf, sayingsOf } from '../testing/judged-content.ts';

const path = 'notices/2022/list-2022-04.md';

/** The verdict on the small district with one part of its notice replaced. */
function withNotice(part: string, replacement: string) {
  return judged({ [path]: smallDistrictFile(path, part, replacement) });
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
test('a missing issuer is said, and everything else is judged all the same', async () => {
  const verdict = await judged({
    'issuer.md': undefined,
    [path]: smallDistrictFile(path, 'kind: list', 'kind: lst'),
  });
  expect(placesOf(verdict)).toEqual(['issuer.md HB115', `${path}:3:7 HB216`]);
  expect(verdict.registry).toBeUndefined();
});

describe('mistakes that clerks make in YAML', () => {
  test.each([
    ['a full-width colon', 'kind：list', '4', 'HB118', 'kind: list'],
    ['a colon in a value', 'kind: list\nsummary: 关于: 某事', '10', 'HB119', "summary: '关于: 某事'"],
    ['a tab before a field', 'kind: list\nwindow:\n\tfrom: 2022-04-01', '1', 'HB128', undefined],
    ['a quote without its end', 'kind: list\nsummary: "关于', '10', 'HB129', undefined],
  ])('%s is told as such', async (_, replacement, column, code, suggestion) => {
    const { problems } = await withNotice('kind: list', replacement);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.suggestion).toBe(suggestion);
    if (code !== 'HB118') expect(String(problems[0]?.column)).toBe(column);
  });

  test('a field that stands twice is named', async () => {
    expect(sayingsOf(await withNotice('kind: list', 'kind: list\nkind: decision'))).toEqual([
      '“kind”在信息区里写了两次',
    ]);
  });
});

describe('front matter meant to break the reader', () => {
  test.each([['&a [*a]'], ['&a { b: *a }']])('a value that holds itself: %s', async (yaml) => {
    const verdict = await withNotice('kind: list', `kind: list\nsummary: ${yaml}`);
    expect(placesOf(verdict)).toEqual([`${path}:4:13 HB204`]);
  });

  test('thousands of fields', async () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => `field${index}: 1`).join('\n');
    expect(placesOf(await withNotice('kind: list', `kind: list\n${fields}`))).toEqual([`${path}:2:1 HB127`]);
  });

  test('a year or a term that no calendar reaches', async () => {
    const program = 'programs/epidemic-free.md';
    const files = {
      [program]: smallDistrictFile(program, 'kind: cycle, days: 14', 'kind: term, months: 99999'),
    };
    expect((await judged(files)).problems.map(({ code }) => code)).toEqual(['HB220']);
    const events = 'date,event,unit,from,to,honours\n9999-12-31,dissolve,chunjiang-2,,,\n';
    expect(placesOf(await judged({ 'unit-events.csv': events }))).toEqual(['unit-events.csv:2:1 HB229']);
  });
});

test('a number that should be text is mended as it was written', async () => {
  const { problems } = await withNotice('kind: list', 'kind: list\noffice: 0571\nsource: yes\nsummary: true');
  expect(problems.map(({ code, suggestion }) => [code, suggestion])).toEqual([
    ['HB204', "'0571'"],
    ['HB204', "'true'"],
  ]);
});

test.each([
  ['from: 2022-04-30', 'from: 2021-04-30', '5:24 HB230'],
  ['to: 2022-05-04', 'to: 2023-05-04', '5:24 HB230'],
  ['to: 2022-05-04', 'to: 2022-04-04', '5:40 HB206'],
])('a holiday that is not of its year or ends before it begins: %s → %s', async (right, wrong, place) => {
  const calendar = 'calendar/2022.md';
  const verdict = await judged({ [calendar]: smallDistrictFile(calendar, right, wrong) });
  expect(placesOf(verdict)).toEqual([`${calendar}:${place}`]);
});
