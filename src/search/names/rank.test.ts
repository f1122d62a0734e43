import { expect, test } from 'vitest';
import { compareRows } from './rank.ts';
import type { NameRow } from './row.ts';

const row = (path: string, more: Partial<NameRow> = {}): NameRow => ({
  path,
  names: ['春江花园'],
  kind: '',
  street: undefined,
  date: undefined,
  programs: [],
  levels: [],
  statuses: [],
  ...more,
});
const sorted = (rows: NameRow[]) => rows.toSorted(compareRows).map(({ path }) => path);

test('an honour in force comes before one that rests, and this before one that is over', () => {
  const [over, rests, holds] = [
    row('/communities/a/', { statuses: ['expired'] }),
    row('/communities/b/', { statuses: ['suspended', 'lapsed'] }),
    row('/communities/c/', { statuses: ['expired', 'in-force'] }),
  ];
  expect(sorted([over, rests, holds])).toEqual([holds.path, rests.path, over.path]);
});

test('the newer document comes before the older', () => {
  const [old, young] = [
    row('/notices/a/', { date: '2022-04-05' }),
    row('/notices/b/', { date: '2022-05-01' }),
  ];
  expect(sorted([old, young])).toEqual([young.path, old.path]);
});

test('pages of the site come before places, places before documents, boards at the end', () => {
  const paths = ['/programs/x/', '/streets/x/', '/communities/x/', '/registers/x/', '/notices/x/', '/p/x/'];
  expect(sorted(paths.toReversed().map((path) => row(path)))).toEqual(paths);
});

test('the shorter of names that are equally good comes first, then the order of addresses', () => {
  const long = row('/communities/a/', { names: ['春江花园二期'] });
  expect(sorted([long, row('/communities/c/'), row('/communities/b/')])).toEqual([
    '/communities/b/',
    '/communities/c/',
    '/communities/a/',
  ]);
});
