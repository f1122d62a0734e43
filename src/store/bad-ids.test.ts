import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';

const path = 'notices/2022/list-2022-04.md';

/** The verdict on the small district with one part of its notice replaced. */
function withNotice(part: string, replacement: string) {
  return judged({ [path]: smallDistrictFile(path, part, replacement) });
}

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

  test.each(['con', 'aux', 'lpt1'])('an id that is a device on Windows: %s', async (id) => {
    expect(placesOf(await withNotice('title:', `id: ${id}\ntitle:`))).toContain(`${path}:2:5 HB205`);
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
