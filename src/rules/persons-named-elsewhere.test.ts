import { expect, test } from 'vitest';
import { anEntry, anInspection, aPosting, aRegister } from '../testing/builders/desk-records.ts';
import { aCommunity, anExperience } from '../testing/builders/records.ts';
import { aRegistry, type RegistryParts } from '../testing/builders/registry.ts';
import { personsNamedElsewhere } from './persons-named-elsewhere.ts';

const communities = [aCommunity(), aCommunity({ id: 'songfeng', kind: 'family', name: '松风家庭' })];

function fieldsOf(parts: Partial<RegistryParts>): string[] {
  return personsNamedElsewhere(aRegistry({ communities, ...parts })).map(({ code, field }) =>
    [code, ...(field ?? [])].join(' ').trim(),
  );
}

const injury = { unit: 'songfeng', year: '2021', dimension: 'sex', group: '女', count: 12 } as const;

test.each<[string, Partial<RegistryParts>, string]>([
  ['register', { registers: [aRegister([anEntry({ unit: 'songfeng' })])] }, 'HB636 unit'],
  ['inspection', { inspections: [anInspection({ units: ['huayuan', 'songfeng'] })] }, 'HB636 units 1'],
  ['injury statistics', { injuries: [{ ...injury, origin: { file: 'x.csv', line: 2 } }] }, 'HB636'],
  ['posting', { notices: [aPosting({ unit: 'songfeng' })] }, 'HB636 posting unit'],
  ['experience', { experiences: [anExperience({ unit: 'songfeng' })] }, 'HB636 unit'],
])('a family has no part in: %s', (_, parts, fault) => {
  expect(fieldsOf(parts)).toEqual([fault]);
});

test('a family has no profile', () => {
  const profile = {
    ...{ unit: 'songfeng', summary: '一家四口', updated: '2022-01-01', bodyMarkdown: '' },
    origin: { file: 'profiles/dongmen/songfeng.md', line: 1 },
  };
  const songfeng = aCommunity({ id: 'songfeng', kind: 'family', profile });
  expect(fieldsOf({ communities: [songfeng] })).toEqual(['HB636 unit']);
});

test('places have', () => {
  expect(
    fieldsOf({
      registers: [aRegister([anEntry({ unit: 'huayuan' })])],
      inspections: [anInspection({ units: ['huayuan'] })],
      experiences: [anExperience({ unit: 'huayuan' })],
    }),
  ).toEqual([]);
});
