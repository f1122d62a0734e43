import { expect, test } from 'vitest';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aRoll, theDivisions } from '../testing/builders/records.ts';
import { ownStreet } from './own-street.ts';

const profile = (file: string) => ({
  unit: 'huayuan',
  summary: '小区',
  updated: '2022-04-01',
  bodyMarkdown: '',
  origin: { file, line: 1 },
});

test('a unit of another street in a roll', () => {
  const linjiang = { kind: 'neighbourhood', division: 'binhe', street: 'binhe' } as const;
  const divisions = [...theDivisions(), aCommunity({ id: 'linjiang', ...linjiang })];
  expect(found(ownStreet, { divisions, communities: [aCommunity({ division: 'linjiang' })] })).toEqual([
    'HB313 communities/chunjiang.csv:2 division',
  ]);
});

test('a roll that is not named after its street', () => {
  const rolls = [aRoll({ origin: { file: 'communities/chunjaing.md', line: 1 } })];
  expect(found(ownStreet, { rolls })).toEqual(['HB316 communities/chunjaing.md street → chunjaing']);
});

test('a profile in the folder of another street', () => {
  const rolls = [aRoll(), aRoll({ street: 'binhe' })];
  const communities = [aCommunity({ profile: profile('profiles/binhe/huayuan.md') })];
  expect(found(ownStreet, { rolls, communities })).toEqual(['HB317 profiles/binhe/huayuan.md unit']);
});

test('profiles stand in the folder of their own street, or in none', () => {
  for (const file of ['profiles/chunjiang/huayuan.md', 'profiles/huayuan.md']) {
    expect(found(ownStreet, { communities: [aCommunity({ profile: profile(file) })] })).toEqual([]);
  }
});
