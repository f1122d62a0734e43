import { expect, test } from 'vitest';
import { injuryRows } from '../testing/builders/applications.ts';
import { found } from '../testing/builders/ledgers.ts';
import { injuries } from './injuries.ts';

const file = 'injuries/chunjiang/2021.csv';

test('every dimension comes to the same total', () => {
  const rows = (count: number) => injuryRows(['sex 男 30', 'sex 女 20', `age 60岁以上 ${count}`]);
  expect(found(injuries, { injuries: rows(50) })).toEqual([]);
  expect(found(injuries, { injuries: rows(49) })).toEqual([`HB640 ${file}:4 count`]);
});

test('a group stands once', () => {
  expect(found(injuries, { injuries: injuryRows(['sex 男 30', 'sex 男 20']) })).toEqual([
    `HB641 ${file}:3 group`,
  ]);
});

test('a unit and a division above it have no statistics of the same year', () => {
  const rows = [...injuryRows(['sex 男 30']), ...injuryRows(['sex 男 10'], 'liuan')];
  expect(found(injuries, { injuries: rows })).toEqual(['HB642 injuries/liuan/2021.csv:1 ']);
  const apart = [...injuryRows(['sex 男 30']), ...injuryRows(['sex 男 10'], 'liuan', '2020')];
  expect(found(injuries, { injuries: apart })).toEqual([]);
});

test('statistics of no unit', () => {
  expect(found(injuries, { injuries: injuryRows(['sex 男 30'], 'chunjang') })).toEqual([
    'HB303 injuries/chunjang/2021.csv:1  → chunjiang',
  ]);
});
