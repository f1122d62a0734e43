import { expect, test } from 'vitest';
import type { Program } from '../domain/program.ts';
import { eventRows } from '../testing/builders/event-rows.ts';
import { found } from '../testing/builders/ledgers.ts';
import {
  aCommunity,
  aCycle,
  aLevel,
  anEvent,
  aPlaque,
  aProgram,
  aRoll,
  aUnitEvent,
  theDivisions,
} from '../testing/builders/records.ts';
import { admission } from './admission.ts';
import { namedHolders } from './named-holders.ts';
import { programParts } from './program-parts.ts';
import { quotas } from './quotas.ts';
import { registeredPlaques } from './registered-plaques.ts';
import { unitKinds } from './unit-kinds.ts';

const file = 'programs/epidemic-free.md';
const row = 'cycles/epidemic-free/2022-01.csv';
const plaque = { template: 'gold', title: '无疫小区', placement: 'door', width: 600, height: 400 } as const;
const communities = ['a', 'b', 'c'].map((id) => aCommunity({ id }));

function quotaOf(
  quota: Partial<NonNullable<Program['quotas']>[number]>,
  events: string[],
  levels = [aLevel()],
) {
  const program = aProgram({
    quotas: [{ most: 2, per: 'district', ...quota }],
    levels: { mode: 'exclusive', list: levels },
  });
  return found(quotas, { programs: [program], communities, events: eventRows(events) });
}

test('certifying beyond the quota is refused at the first row too many', () => {
  const events = ['2022-04-18 a certified', '2022-04-18 b certified', '2022-04-18 c certified'];
  expect(quotaOf({}, events)).toEqual([`HB630 ${row}:4 unit`]);
  expect(quotaOf({ most: 3 }, events)).toEqual([]);
  expect(quotaOf({ cycle: '2022-01' }, events)).toEqual([`HB630 ${row}:4 unit`]);
});

test('a renewal, and the same unit once more, take no place', () => {
  const events = [
    '2022-04-18 a certified',
    '2022-04-19 a revoked',
    '2022-04-20 a certified',
    '2022-04-21 b certified',
  ];
  expect(quotaOf({}, events)).toEqual([]);
});

test('a quota of one level counts only that one', () => {
  const levels = [aLevel({ id: 'three' }), aLevel({ id: 'four' })];
  const events = [
    '2022-04-18 a certified three',
    '2022-04-18 b certified four',
    '2022-04-19 a upgraded four',
  ];
  expect(quotaOf({ most: 1, level: 'four' }, events, levels)).toEqual([`HB630 ${row}:4 unit`]);
  expect(quotaOf({ most: 1, level: 'three' }, events, levels)).toEqual([]);
});

test('a quota of each street counts its own units', () => {
  const [district, street, liuan] = theDivisions();
  if (!district || !street || !liuan) throw new Error('no divisions');
  const other = { ...street, id: 'jiangbei', street: 'jiangbei' };
  const parts = {
    programs: [aProgram({ quotas: [{ most: 1, per: 'street' as const }] })],
    divisions: [district, street, liuan, other],
    rolls: [aRoll(), aRoll({ street: 'jiangbei' })],
    communities: [
      aCommunity({ id: 'a' }),
      aCommunity({ id: 'b', division: 'jiangbei', street: 'jiangbei' }),
      aCommunity({ id: 'c' }),
    ],
    events: eventRows(['2022-04-18 a certified', '2022-04-18 b certified', '2022-04-18 c certified']),
  };
  expect(found(quotas, parts)).toEqual([`HB630 ${row}:4 unit`]);
  // It lay in the same street on the day: to move away later frees no place.
  const moved = aUnitEvent({ unit: 'b', event: 'move', from: 'liuan', to: 'jiangbei' });
  expect(found(quotas, { ...parts, unitEvents: [moved] })).toEqual([
    `HB630 ${row}:3 unit`,
    `HB630 ${row}:4 unit`,
  ]);
});

test('a quota names a level and a cycle that exist', () => {
  const quota = { most: 1, per: 'district' as const, level: 'standart', cycle: '2022-1' };
  expect(found(quotas, { programs: [aProgram({ quotas: [quota] })] })).toEqual([
    `HB307 ${file} quotas.0.level → standard`,
    `HB306 ${file} quotas.0.cycle → 2022-01`,
  ]);
});

test('a person or a family without a legal ground is refused', () => {
  for (const kind of ['person', 'family'] as const) {
    expect(found(namedHolders, { programs: [aProgram({ unitKinds: [kind] })] })).toEqual([
      `HB632 ${file} unitKinds`,
    ]);
  }
  expect(found(namedHolders, { programs: [aProgram({ unitKinds: ['work'] })] })).toEqual([]);
});

test('the ground names the fields that are shown, the name among them', () => {
  const holders = { purpose: '表彰', legalGround: '本人同意', fields: ['street' as const] };
  expect(found(namedHolders, { programs: [aProgram({ unitKinds: ['person'], holders })] })).toEqual([
    `HB635 ${file} holders.fields`,
  ]);
});

test('of a person the roll holds no address', () => {
  const person = aCommunity({ id: 'carer', kind: 'person', address: '示例路1号', households: 3 });
  expect(found(namedHolders, { communities: [person] })).toEqual([
    'HB633 communities/chunjiang.csv:2 address',
    'HB633 communities/chunjiang.csv:2 households',
  ]);
});

test('a new certification without the approval that the program asks for', () => {
  const programs = [aProgram({ admission: { by: '市评比达标表彰工作协调小组' } })];
  expect(found(admission, { programs, events: [anEvent()] })).toEqual([`HB634 ${row}:2 document`]);
  expect(found(admission, { programs, events: [anEvent({ document: '评协〔2022〕1号' })] })).toEqual([]);
  expect(found(admission, { events: [anEvent()] })).toEqual([]);
});

test('a program of which nothing is granted here has no board', () => {
  const levels = { mode: 'exclusive' as const, list: [aLevel({ grantedHere: false })] };
  const programs = [aProgram({ levels, plaque })];
  expect(found(registeredPlaques, { programs })).toEqual([`HB638 ${file} plaque`]);
});

test('a board for a level that is only registered here', () => {
  const list = [aLevel({ id: 'city' }), aLevel({ id: 'province', grantedHere: false })];
  const levels = { mode: 'independent' as const, list };
  const parts = {
    programs: [aProgram({ levels, plaque, period: { kind: 'open' } })],
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
    events: eventRows(['2022-04-18 huayuan certified city', '2022-04-18 huayuan certified province']),
    plaques: [aPlaque({ level: 'city' }), aPlaque({ number: 'QH-2', level: 'province' })],
  };
  expect(found(registeredPlaques, parts)).toEqual(['HB637 plaques/epidemic-free.csv:2 number']);
});

test('a level that some kinds of unit cannot hold', () => {
  const list = [aLevel({ unitKinds: ['street'] })];
  const programs = [aProgram({ unitKinds: ['compound', 'street'], levels: { mode: 'exclusive', list } })];
  const events = [anEvent({ level: 'standard' })];
  expect(found(unitKinds, { programs, events })).toEqual([`HB318 ${row}:2 unit`]);
  expect(found(unitKinds, { programs, events: [anEvent({ level: 'standard', unit: 'chunjiang' })] })).toEqual(
    [],
  );
});

test('ids of phases come once, and only the last phase is without end', () => {
  const start = { id: 'start', name: '启动', open: true };
  expect(
    found(programParts, { programs: [aProgram({ phases: [start, { ...start, open: undefined }] })] }),
  ).toEqual([`HB435 ${file} phases.1.id`, `HB639 ${file} phases.0.open`]);
});
