import { expect, test } from 'vitest';
import type { NameRow } from '../../search/names/row.ts';
import { countRows, isChosen } from './row-facets.ts';

const row = (kind: string, more: Partial<NameRow> = {}): NameRow => ({
  path: '/communities/x/',
  names: ['春江花园'],
  kind,
  street: '锦绣街道',
  date: undefined,
  programs: ['无疫小区'],
  levels: [],
  statuses: ['in-force'],
  ...more,
});
const rows = [
  row('compound'),
  row('compound', { street: '滨河街道', statuses: ['expired'] }),
  row('list', { street: undefined, date: '2022-04-05', statuses: [] }),
];

test('rows are let through that have all that is chosen', () => {
  const through = (chosen: object) => rows.map((one) => isChosen(one, chosen));
  expect(through({})).toEqual([true, true, true]);
  expect(through({ kind: 'compound', status: 'in-force' })).toEqual([true, false, false]);
  expect(through({ year: '2022' })).toEqual([false, false, true]);
});

test('a choice is counted with those made in the other facets', () => {
  expect(countRows(rows, { street: '滨河街道' })).toMatchObject({
    kind: { compound: 1 },
    street: { 锦绣街道: 1, 滨河街道: 1 },
    status: { expired: 1 },
  });
});
