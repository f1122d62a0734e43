import { expect, test } from 'vitest';
import { findByYear } from './find-by-year.ts';
import type { PagefindHit, PagefindInstance } from './pagefind.ts';
import { MOST_SORTED } from './sorted-hit-list.ts';

/** An index of records of these years, which finds all that a filter lets through. */
function indexOf(years: (string | undefined)[]): PagefindInstance {
  const hits = years.map((year, at) => ({
    year,
    hit: { id: `${year}-${at}`, words: [] } as unknown as PagefindHit,
  }));
  return {
    mergeIndex: () => Promise.resolve(),
    search: (_, options) => {
      const year = options?.filters?.['year'];
      const results = hits.filter((one) => year === undefined || one.year === year).map(({ hit }) => hit);
      return Promise.resolve({ results, filters: {} });
    },
    filters: () => Promise.resolve({ year: { '2021': 1, '2022': 1, '2020': 1 } }),
    destroy: () => Promise.resolve(),
  };
}

const yearsOf = async (years: (string | undefined)[], chosen = {}) => {
  const hits = await findByYear(indexOf(years), { query: '', chosen });
  return hits.map(({ id }) => id.split('-')[0]);
};
const many = Array.from({ length: MOST_SORTED }, () => '2021');

test('of very many hits those of the newest years come first, those without a year last', async () => {
  const years = await yearsOf(['2020', undefined, ...many, '2022']);
  expect([years[0], years[1], years.at(-2), years.at(-1)]).toEqual(['2022', '2021', '2020', 'undefined']);
  expect(years).toHaveLength(MOST_SORTED + 3);
});

test('hits that can all be sorted by day stay as they are', async () => {
  expect(await yearsOf(['2020', '2022', undefined])).toEqual(['2020', '2022', 'undefined']);
});
