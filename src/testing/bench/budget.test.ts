import { expect, test } from 'vitest';
import { judgeBudget } from './budget.ts';

type Measured = Parameters<typeof judgeBudget>[0];

const cost = { wall_s: 30, cpu_s: 50, peak_mb: 1800 };
const measured: Measured = {
  schema: 'hongbang-bench/2',
  machine: { processors: 2, node: 'v24', platform: 'linux' },
  communities: 20_000,
  seed: 1,
  runs: 1,
  district: { profiles: true, documents: true, boards: false, files: 1, bytes: 1, profile_characters: 900 },
  pages: 1,
  same_pages: 1,
  ...cost,
  stages: [],
  search: { s: 1, files: 1 },
  unchanged_s: 1,
  changed_one_s: 14,
  watched: { changed_one_s: 3.01, renamed_one_s: 3 },
  changed_row_s: 1,
  work: {},
  heaviest_page: { path: '/x/', bytes: 20 * 1024 },
  peers: {
    hugo: { version: '1', ...cost, ratio: 6, ratio_without_search: 1.4 },
    pagefind: { version: '1', ...cost, ratio: 0.09 },
  },
  left_out: [],
};
const verdictsOf = (result: Measured) =>
  Object.fromEntries(judgeBudget(result).map(({ what, limit, verdict }) => [`${what} ${limit}`, verdict]));

test('each row of the budget is met, not met, or says how it is measured', () => {
  expect(judgeBudget(measured).map(({ limit, verdict }) => [limit, verdict])).toEqual([
    ['≤ 0.1 ×', 'met'],
    ['≤ 2048 MB', 'met'],
    ['≤ 0.5 ×', 'not measured'],
    ['≤ 1.5 ×', 'met'],
    ['≤ 1 ×', 'not met'],
    ['≤ 1.0 ×', 'not measured'],
    ['≤ 3 s', 'not met'],
    ['≤ 1.05', 'not measured'],
    ['≤ 20 KB', 'met'],
    ['≤ 200 KB, ≤ 100 ms', 'not measured'],
  ]);
});

test('a district of rolls alone is held to its own row and to none of the whole', () => {
  const rolls = { ...measured.district, profiles: false, documents: false };
  const verdicts = verdictsOf({ ...measured, district: rolls });
  expect(Object.values(verdicts).filter((verdict) => verdict !== 'not measured')).toEqual(['met', 'met']);
});

test('growth is judged by the steeper end, and not over a small span', () => {
  const size = (communities: number) => ({ communities, ...cost });
  const growth = { sizes: [size(2000), size(20_000)], exponent: 0.8, last_exponent: 1.2 };
  const key = '时间随规模增长的指数（2,000 到 200,000） ≤ 1.05';
  expect(verdictsOf({ ...measured, growth })[key]).toBe('not met');
  expect(verdictsOf({ ...measured, growth: { ...growth, sizes: [size(2000), size(4000)] } })[key]).toBe(
    'not measured',
  );
});
