import { expect, test } from 'vitest';
import { eventRows } from '../testing/builders/event-rows.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aLevel, anIssuer, aPlaque, aProgram } from '../testing/builders/records.ts';
import type { Plaque } from '../domain/plaque.ts';
import type { Program } from '../domain/program.ts';
import { doorPlaques } from './door-plaques.ts';
import { plaqueDays } from './plaque-days.ts';
import { plaqueHolders } from './plaque-holders.ts';

const board: Program['plaque'] = {
  template: 'gold',
  title: '无疫小区',
  placement: 'door',
  width: 600,
  height: 400,
};
const file = 'plaques/epidemic-free.csv';

function boards(
  plaques: Partial<Plaque>[],
  program: Partial<Program> = {},
  rows = ['2022-04-18 huayuan certified'],
) {
  return {
    programs: [aProgram({ plaque: board, ...program })],
    events: eventRows(rows),
    plaques: plaques.map((plaque, index) =>
      aPlaque({ number: `QH-${index + 1}`, origin: { file, line: index + 2 }, ...plaque }),
    ),
  };
}

test('one board per holder and program', () => {
  expect(found(plaqueHolders, boards([{}, {}]))).toEqual([`HB319 ${file}:3 unit`]);
});

test('a board for a unit that was never certified', () => {
  expect(found(plaqueHolders, boards([{ unit: 'liuan' }]))).toEqual([`HB320 ${file}:2 unit`]);
});

test('a missing certification is not named while a row of the program is refused', () => {
  const rows = ['2022-04-18 liuan renewed'];
  expect(found(plaqueHolders, boards([{ unit: 'liuan' }], {}, rows))).toEqual([]);
});

test('a holder that has left keeps its board on record', () => {
  const rows = ['2022-04-18 huayuan certified', '2022-04-20 huayuan revoked'];
  expect(found(plaqueHolders, boards([{}], {}, rows))).toEqual([]);
});

test('a level on the board of a program with exclusive levels', () => {
  expect(found(plaqueHolders, boards([{ level: 'standard' }]))).toEqual([`HB321 ${file}:2 level`]);
});

const independent: Partial<Program> = {
  levels: { mode: 'independent', list: [aLevel({ id: 'city' }), aLevel({ id: 'province' })] },
};
const certifiedTwice = ['2022-04-18 huayuan certified city', '2022-04-18 huayuan certified province'];

test('one board for each independent level', () => {
  const parts = boards([{ level: 'city' }, { level: 'province' }], independent, certifiedTwice);
  expect(found(plaqueHolders, parts)).toEqual([]);
});

test('no level on the board of a program with independent levels', () => {
  expect(found(plaqueHolders, boards([{}], independent, certifiedTwice))).toEqual([`HB332 ${file}:2 level`]);
});

test('a board of a program without template', () => {
  expect(found(plaqueHolders, boards([{}], { plaque: undefined }))).toEqual([`HB331 ${file}:2 number`]);
});

test('a board removed before it was hung, or never hung', () => {
  const removedOn = '2022-04-19';
  expect(found(plaqueDays, boards([{ removedOn }, { removedOn, hungOn: undefined }]))).toEqual([
    `HB322 ${file}:2 removedOn`,
    `HB322 ${file}:3 removedOn`,
  ]);
});

test('a board hung before the first certification', () => {
  expect(found(plaqueDays, boards([{ hungOn: '2022-04-17' }]))).toEqual([`HB323 ${file}:2 hungOn`]);
  expect(found(plaqueDays, boards([{ hungOn: '2022-04-18' }]))).toEqual([]);
});

const oneAtTheDoor = (...plaques: Partial<Plaque>[]) => ({
  ...boards(plaques),
  issuer: anIssuer({ doorPlaques: 1 }),
});

test('more boards at a door than the issuer allows', () => {
  const parts = oneAtTheDoor({}, { hungOn: '2022-05-01', placement: undefined });
  expect(found(doorPlaques, parts)).toEqual([`HB324 ${file}:3 placement → hall`]);
});

test('a board that was removed, hangs in the hall or was never hung takes no place at the door', () => {
  const later = { hungOn: '2022-05-01' };
  expect(found(doorPlaques, oneAtTheDoor({ removedOn: '2022-05-01' }, later))).toEqual([]);
  expect(found(doorPlaques, oneAtTheDoor({ placement: 'hall' }, later))).toEqual([]);
  expect(found(doorPlaques, oneAtTheDoor({ hungOn: undefined }, later))).toEqual([]);
});
