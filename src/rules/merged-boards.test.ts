import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aPlaque, aUnitEvent } from '../testing/builders/records.ts';
import type { Plaque } from '../domain/plaque.ts';
import { mergedBoards } from './merged-boards.ts';

const boards = (old: Partial<Plaque>, others: Partial<Plaque> = {}) =>
  found(mergedBoards, {
    communities: [aCommunity(), aCommunity({ id: 'xin' })],
    unitEvents: [aUnitEvent({ event: 'merge', to: 'xin', honours: 'carry' })],
    plaques: [
      aPlaque(old),
      aPlaque({
        number: 'QH-2',
        unit: 'xin',
        origin: { file: 'plaques/epidemic-free.csv', line: 3 },
        ...others,
      }),
    ],
  });

test('two units with a board of the same honour merge: the board of the one that is gone is to be taken down', () => {
  expect(boards({})).toEqual(['HB711 plaques/epidemic-free.csv:2 removedOn']);
});

test('a board that was taken down, was never hung, or is of another honour, is in order', () => {
  expect(boards({ removedOn: '2022-06-02' })).toEqual([]);
  expect(boards({ hungOn: undefined })).toEqual([]);
  expect(boards({}, { program: 'green' })).toEqual([]);
  expect(boards({}, { removedOn: '2022-05-01' })).toEqual([]);
});
