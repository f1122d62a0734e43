import { expect, test } from 'vitest';
import { openLedger } from '../domain/ledger/open-ledger.ts';
import type { Inspection } from '../domain/inspection.ts';
import { aProgram, aCommunity, aNotice, anEvent } from '../testing/builders/records.ts';
import { anInspection } from '../testing/builders/desk-records.ts';
import { aRegistry, type RegistryParts } from '../testing/builders/registry.ts';
import { inspections } from './inspections.ts';
import { jointAssessments } from './joint-assessments.ts';

const criteria = [{ id: 'network', title: '网络织密好', items: ['有楼栋长'], indicators: [] }];

function codesOf(changes: Partial<Inspection>, parts: Partial<RegistryParts> = {}): string[] {
  const registry = aRegistry({
    programs: [aProgram({ criteria })],
    communities: [aCommunity(), aCommunity({ id: 'other' })],
    inspections: [anInspection(changes)],
    ...parts,
  });
  return inspections(registry).map(({ code, field }) => [code, ...(field ?? [])].join(' '));
}

const finding = { unit: 'huayuan', what: '登记是事后补的', onSpot: false, deadline: '2022-05-17' };

test('a visit with a finding, its deadline and its re-check is fine', () => {
  const recheck = { date: '2022-05-17', outcome: 'corrected' as const };
  expect(codesOf({ findings: [{ ...finding, criterion: 'network', recheck }] })).toEqual([]);
});

test('what it names must exist', () => {
  const outcomes = [{ unit: 'huayuan', event: 'certified' as const, date: '2022-04-18', notice: 'x' }];
  const parts = { events: [anEvent({ notice: 'x' })] };
  expect(codesOf({ program: 'x', units: ['huayuan', 'nobody'], outcomes: [], bulletin: 'y' })).toEqual([
    'HB305',
    'HB303 units 1',
    'HB308 bulletin',
  ]);
  expect(codesOf({ cycle: '2031', outcomes }, parts)).toEqual(['HB306 cycle', 'HB308 outcomes 0 notice']);
});

test('findings, scores and outcomes are of units that were visited', () => {
  const unit = 'other';
  const parts = { events: [anEvent({ unit })] };
  const outcomes = [{ unit, event: 'certified' as const, date: '2022-04-18' }];
  expect(
    codesOf({ findings: [{ ...finding, unit }], scores: [{ unit, score: 1 }], outcomes }, parts),
  ).toEqual(['HB650 findings 0 unit', 'HB650 scores 0 unit', 'HB650 outcomes 0 unit']);
});

test('a finding falls short of a criterion of the program', () => {
  expect(codesOf({ findings: [{ ...finding, criterion: 'beauty' }] })).toEqual([
    'HB651 findings 0 criterion',
  ]);
});

test('a deadline is not before the last day of the visit, nor is a re-check', () => {
  const recheck = { date: '2022-05-08', outcome: 'corrected' as const };
  expect(codesOf({ to: '2022-05-20', findings: [finding] })).toEqual(['HB653 findings 0 deadline']);
  expect(codesOf({ findings: [{ ...finding, recheck }] })).toEqual(['HB654 findings 0 recheck date']);
});

test('a finding has a deadline, or was mended on the spot', () => {
  expect(codesOf({ findings: [{ ...finding, deadline: undefined }] })).toEqual(['HB655 findings 0']);
  expect(codesOf({ findings: [{ ...finding, onSpot: true }] })).toEqual(['HB655 findings 0 deadline']);
  expect(codesOf({ findings: [{ ...finding, deadline: undefined, onSpot: true }] })).toEqual([]);
});

test('an outcome stands in the events, with the reason and the notice it states', () => {
  const outcome = { unit: 'huayuan', event: 'suspended' as const, date: '2022-04-20' };
  const events = [
    anEvent(),
    anEvent({ date: '2022-04-20', event: 'suspended', reason: '措施整改', origin: { file: 'c', line: 3 } }),
  ];
  expect(codesOf({ outcomes: [{ ...outcome, reason: '措施整改' }] }, { events })).toEqual([]);
  expect(codesOf({ outcomes: [outcome] })).toEqual(['HB652 outcomes 0']);
  expect(codesOf({ outcomes: [{ ...outcome, date: '2022-04-21' }] }, { events })).toEqual([
    'HB652 outcomes 0',
  ]);
  expect(codesOf({ outcomes: [{ ...outcome, reason: '自愿退出' }] }, { events })).toEqual([
    'HB652 outcomes 0',
  ]);
});

test('a joint assessment gives every unit a score, none above full marks', () => {
  const units = ['huayuan', 'other'];
  const scores = [{ unit: 'huayuan', score: 101 }];
  expect(codesOf({ kind: 'joint-assessment', units, scores })).toEqual([
    'HB656 scores',
    'HB657 scores 0 score',
  ]);
});

test('the bulletin is public, of the same program, and not before the visit', () => {
  const withNotice = (notice: Parameters<typeof aNotice>[0]) =>
    codesOf(
      { bulletin: 'told' },
      { notices: [aNotice({ id: 'told', published: '2022-05-12T09:00+08:00', ...notice })] },
    );
  expect(withNotice({ kind: 'bulletin', program: 'epidemic-free' })).toEqual([]);
  expect(withNotice({ kind: 'posting' })).toEqual(['HB658 bulletin']);
  expect(withNotice({ kind: 'bulletin', program: 'green' })).toEqual(['HB658 bulletin']);
  expect(withNotice({ kind: 'bulletin', published: '2022-05-08T09:00+08:00' })).toEqual(['HB658 bulletin']);
});

test('a past year has as many joint assessments as the program demands', () => {
  const held = (id: string, date: string) => anInspection({ id, date, kind: 'joint-assessment' });
  const codes = (...days: string[]) => {
    const registry = aRegistry({
      programs: [aProgram({ jointAssessments: 2 })],
      inspections: days.map((day, index) => held(`i${index}`, day)),
    });
    return jointAssessments(registry).map(({ code, file }) => `${code} ${file}`);
  };
  expect(codes('2021-06-20', '2022-06-20')).toEqual(['HB659 inspections/epidemic-free/i0.md']);
  expect(codes('2021-06-20', '2021-12-20', '2022-06-20')).toEqual([]);
});

test('asks for nothing where there are no inspections', () => {
  const registry = aRegistry({ events: [anEvent()] });
  expect(inspections(registry)).toEqual([]);
  expect(openLedger(registry).problems).toEqual([]);
});
