import { expect, it } from 'vitest';
import { approvalWords, periodWords } from './period-words.ts';

it.each([
  [{ kind: 'cycle', days: 14 }, '每14天一期，逐期认定'],
  [{ kind: 'term', months: 36 }, '认定后3年'],
  [{ kind: 'term', months: 18 }, '认定后18个月'],
  [{ kind: 'open' }, '长期有效，直至取消'],
] as const)('says how long a certification holds: %j', (period, words) => {
  expect(periodWords(period)).toBe(words);
});

it('says why a program needs no approval', () => {
  expect(approvalWords({ kind: 'qualification-rating', basis: '《办法》' })).toBe(
    '属资格评定，不属于创建示范活动；依据《办法》',
  );
});
