import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';

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
