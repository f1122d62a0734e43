import { expect, test } from 'vitest';
import { GatheredShelves } from './gathered-shelves.ts';
import type { SearchRecord } from './record.ts';

const record = (shelf: SearchRecord['shelf'], path: string): SearchRecord => ({
  path,
  names: [path],
  text: '',
  facets: {},
  shelf,
  rank: '0',
});

/** Paths of the bundles that are told of, and how many records each holds. */
function toldOf(records: readonly SearchRecord[]): [path: string, records: number][] {
  const told: [string, number][] = [];
  const shelves = new GatheredShelves({ pagefind: '1.6.0', depth: 'standard' }, ({ path, input }) =>
    told.push([path, input.kind === 'texts' ? input.records.length : 0]),
  );
  for (const one of records) shelves.add(one);
  return told;
}

test('a shelf is whole when records of the next one follow', () => {
  const records = [
    record('notices', '/notices/1/'),
    record('notices', '/notices/2/'),
    record('communities-binhe', '/communities/a/'),
    record('plaques', '/p/1/'),
  ];
  expect(toldOf(records.slice(0, 2))).toEqual([]);
  expect(toldOf(records.slice(0, 3))).toEqual([['/pagefind/notices-1/', 2]]);
  expect(toldOf(records)).toEqual([
    ['/pagefind/notices-1/', 2],
    ['/pagefind/communities-binhe/', 1],
  ]);
});

test('pages of the site end no shelf, and are never told of', () => {
  const records = [
    record('site', '/programs/1/'),
    record('notices', '/notices/1/'),
    record('site', '/honors/1/'),
    record('notices', '/notices/2/'),
    record('site', '/about/'),
    record('plaques', '/p/1/'),
  ];
  expect(toldOf(records)).toEqual([['/pagefind/notices-1/', 2]]);
});

test('a shelf that goes on later is told of once', () => {
  const records = [
    record('notices', '/notices/1/'),
    record('experiences', '/experiences/1/'),
    record('notices', '/notices/2/'),
    record('plaques', '/p/1/'),
  ];
  expect(toldOf(records).map(([path]) => path)).toEqual(['/pagefind/notices-1/', '/pagefind/experiences-1/']);
});
