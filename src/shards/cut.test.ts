import { expect, test } from 'vitest';
import { shardCut, shardName } from './cut.ts';

const mean = 40;
const paths = Array.from({ length: 4000 }, (_, at) => `/communities/c-${at}/`);

/** The shards of a plan: the pages of each. */
function shardsOf(pages: readonly string[]): string[][] {
  const isLast = shardCut(mean);
  const shards: string[][] = [[]];
  for (const path of pages) {
    shards.at(-1)?.push(path);
    if (isLast(path)) shards.push([]);
  }
  return shards.filter(({ length }) => length > 0);
}

test('shards keep the order of the plan and are of like size', () => {
  const shards = shardsOf(paths);
  expect(shards.flat()).toEqual(paths);
  const whole = shards.slice(0, -1).map(({ length }) => length);
  expect(Math.min(...whole)).toBeGreaterThanOrEqual(mean / 2);
  expect(Math.max(...whole)).toBeLessThanOrEqual(2 * mean);
  expect(paths.length / shards.length).toBeGreaterThan(mean * 0.7);
  expect(paths.length / shards.length).toBeLessThan(mean * 1.4);
});

test('a page more changes few shards, wherever it stands', () => {
  const before = new Set(shardsOf(paths).map((pages) => pages.join()));
  const changed = Array.from({ length: 100 }, (_, at) => {
    const more = paths.toSpliced(at * 40, 0, `/communities/new-${at}/`);
    return shardsOf(more).filter((pages) => !before.has(pages.join())).length;
  });
  expect(changed.reduce((sum, count) => sum + count) / changed.length).toBeLessThan(4);
});

test('no two shards share a name', () => {
  const names = shardsOf(paths).map(([first = '']) => shardName('pages', first));
  expect(new Set(names).size).toBe(names.length);
});
