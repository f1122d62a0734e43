import { expect, test } from 'vitest';
import { noticeKinds } from '../../domain/notice.ts';
import { unitKinds } from '../../domain/unit-kind.ts';
import { facetTerm, inOrder } from './facet-terms.ts';

test('every kind of unit and of notice has a word', () => {
  for (const kind of [...unitKinds, ...noticeKinds])
    expect(facetTerm('kind', kind)).toMatch(/^\p{Script=Han}+$/u);
});

test('kinds are offered in the order of the domain, years from the newest, words by themselves', () => {
  expect(inOrder('kind', ['experience', 'publicity', 'compound', 'street'])).toEqual([
    'street',
    'compound',
    'publicity',
    'experience',
  ]);
  expect(inOrder('year', ['2020', '2022', '2021'])).toEqual(['2022', '2021', '2020']);
  expect(inOrder('status', ['expired', 'in-force'])).toEqual(['in-force', 'expired']);
});
