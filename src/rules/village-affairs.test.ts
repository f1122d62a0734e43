import { expect, test } from 'vitest';
import type { Disclosure, VillageAffairs } from '../domain/village-affairs.ts';
import { aPosting, aVillageCalendar } from '../testing/builders/desk-records.ts';
import { aCommunity } from '../testing/builders/records.ts';
import { aRegistry } from '../testing/builders/registry.ts';
import { villageAffairs } from './village-affairs.ts';

function codesOf(changes: Partial<VillageAffairs>): string[] {
  const registry = aRegistry({
    communities: [aCommunity()],
    notices: [aPosting(), aPosting({ unit: 'chunjiang' }, { id: 'of-another' })],
    villageAffairs: [aVillageCalendar(changes)],
  });
  return villageAffairs(registry).map(({ code, field }) => [code, ...(field ?? [])].join(' '));
}

function codesOfDisclosure(...disclosures: Partial<Disclosure>[]): string[] {
  const usual = { village: 'liuan', quarter: 1, items: ['accounts'] };
  return codesOf({ disclosures: disclosures.map((changes) => ({ ...usual, ...changes })) });
}

test('a calendar with what was disclosed by a posting and on the board alone is fine', () => {
  expect(
    codesOfDisclosure({ notice: 'posted' }, { quarter: 2, on: '2022-07-08', items: ['accounts', 'works'] }),
  ).toEqual([]);
});

test('it binds villages and neighbourhoods that exist', () => {
  expect(codesOf({ villages: ['liuan', 'huayuan', 'nobody'] })).toEqual([
    'HB303 villages 2',
    'HB660 villages 1',
  ]);
});

test('the file is named after its year', () => {
  expect(codesOf({ year: 2021 })).toEqual(['HB667 year']);
});

test('every quarter in which something is due has a last day', () => {
  expect(
    codesOf({
      quarters: [{ quarter: 1, due: '2022-04-10' }],
      items: [{ id: 'a', title: '账', quarters: [1, 2] }],
    }),
  ).toEqual(['HB663 items 0 quarters 1']);
});

test('what was disclosed is an item of the calendar, and due in its quarter', () => {
  expect(codesOfDisclosure({ on: '2022-04-01', items: ['weather', 'works'] })).toEqual([
    'HB661 disclosures 0 items 0',
    'HB662 disclosures 0 items 1',
  ]);
});

test('it was disclosed by a notice or on a day, not both and not neither', () => {
  expect(codesOfDisclosure({})).toEqual(['HB664 disclosures 0']);
  expect(codesOfDisclosure({ notice: 'posted', on: '2022-04-08' })).toEqual(['HB664 disclosures 0 on']);
  expect(codesOfDisclosure({ notice: 'nothing' })).toEqual(['HB308 disclosures 0 notice']);
});

test('it was disclosed by a village of the calendar, on its own board', () => {
  expect(codesOfDisclosure({ village: 'huayuan', on: '2022-04-08' })).toEqual([
    'HB665 disclosures 0 village',
  ]);
  expect(codesOfDisclosure({ notice: 'of-another' })).toEqual(['HB668 disclosures 0 notice']);
});

test('the same item is disclosed once, and not before its quarter', () => {
  expect(codesOfDisclosure({ on: '2022-04-08' }, { on: '2022-04-09' })).toEqual([
    'HB666 disclosures 1 items 0',
  ]);
  expect(codesOfDisclosure({ on: '2021-12-31' })).toEqual(['HB669 disclosures 0 on']);
});
