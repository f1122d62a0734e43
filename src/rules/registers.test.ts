import { expect, test } from 'vitest';
import type { Register, RegisterEntry } from '../domain/register.ts';
import { aRegister, anEntry } from '../testing/builders/desk-records.ts';
import { aCommunity, theDivisions } from '../testing/builders/records.ts';
import { aRegistry } from '../testing/builders/registry.ts';
import { registers } from './registers.ts';

const divisions = [
  ...theDivisions(),
  ...[
    { id: 'binhe', name: '滨河街道', kind: 'street' as const, division: 'qinghe', street: 'binhe' },
    { id: 'dukou', name: '渡口社区', kind: 'neighbourhood' as const, division: 'binhe', street: 'binhe' },
  ].map((unit) => ({ ...unit, aliases: [], origin: { file: 'divisions.csv', line: 5 } })),
];

function codesOf(entry: Partial<RegisterEntry>, register: Partial<Register> = {}): string[] {
  const registry = aRegistry({
    divisions,
    communities: [
      aCommunity(),
      aCommunity({ id: 'binhe-hall', kind: 'facility', division: 'dukou', street: 'binhe' }),
    ],
    registers: [aRegister([anEntry(entry)], register)],
  });
  return registers(registry).map(({ code, field, suggestion }) =>
    [code, ...(field ?? []), suggestion].join(' ').trim(),
  );
}

test('an entry with a name and a place is fine, and so is one that takes both from its unit', () => {
  expect(codesOf({})).toEqual([]);
  expect(codesOf({ name: undefined, division: undefined, unit: 'huayuan' })).toEqual([]);
});

test('an entry has a name, and says where it lies', () => {
  expect(codesOf({ name: undefined, division: undefined })).toEqual(['HB680 name', 'HB681 division']);
});

test('its unit and its division exist', () => {
  expect(codesOf({ unit: 'huayuam', division: 'liuam' })).toEqual([
    'HB303 unit huayuan',
    'HB304 division liuan',
  ]);
});

test('its division is that of its unit', () => {
  expect(codesOf({ unit: 'binhe-hall', division: 'liuan' })).toEqual(['HB682 division dukou']);
  expect(codesOf({ unit: 'binhe-hall', division: 'dukou' })).toEqual([]);
  expect(codesOf({ unit: 'binhe-hall', division: 'binhe' })).toEqual([]);
});

test("the register of a street names neither another street's unit nor a place in it", () => {
  expect(codesOf({ unit: 'binhe-hall', division: undefined }, { street: 'chunjiang' })).toEqual([
    'HB684 unit',
  ]);
  expect(codesOf({ division: 'dukou' }, { street: 'chunjiang' })).toEqual(['HB684 division']);
  expect(codesOf({ division: 'dukou' }, { street: 'binhe' })).toEqual([]);
  expect(codesOf({}, { street: 'nowhere' })[0]).toBe('HB309 street');
});

test('a level is one of the register, and left out only where it has none', () => {
  const levels = [{ id: 'town', name: '镇级' }];
  expect(codesOf({ level: 'town' }, { levels })).toEqual([]);
  expect(codesOf({ level: 'city' }, { levels })).toEqual(['HB683 level']);
  expect(codesOf({}, { levels })).toEqual(['HB683 level']);
  expect(codesOf({ level: 'town' })).toEqual(['HB683 level']);
});

test('the last day is not before the first', () => {
  expect(codesOf({ since: '2022-05-01', until: '2022-04-30' })).toEqual(['HB685 until']);
});

test('an entry is not called as other pages of the register are', () => {
  expect(codesOf({ id: 'print' })).toEqual(['HB687 id']);
});
