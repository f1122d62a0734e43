import { expect, test } from 'vitest';
import type { Inspection } from '../../domain/inspection.ts';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { anInspection } from '../../testing/builders/desk-records.ts';
import { aCommunity, aNotice, aProgram } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const path = '/inspections/spot-check/';
const criteria = [{ id: 'network', title: '网络织密好', items: ['有楼栋长'], indicators: [] }];
const finding = { unit: 'huayuan', what: '登记是事后补的', onSpot: false, deadline: '2022-05-17' };

function siteOn(day: string, changes: Partial<Inspection>, parts: Parameters<typeof aSite>[0] = {}) {
  return aSite(
    {
      programs: [aProgram({ criteria })],
      communities: [aCommunity(), aCommunity({ id: 'other' })],
      inspections: [anInspection(changes)],
      ...parts,
    },
    day,
  );
}

function statesOn(day: string, changes: Partial<Inspection>): string[] {
  return theView(siteOn(day, changes), 'inspection', path).findings.map(({ state }) => state);
}

test('a finding is overdue on the day after its deadline, until its re-check', () => {
  const recheck = { date: '2022-05-23', outcome: 'corrected' as const };
  const findings = [{ ...finding, recheck }];
  expect(statesOn('2022-05-17', { findings })).toEqual(['due']);
  expect(statesOn('2022-05-18', { findings })).toEqual(['overdue']);
  expect(statesOn('2022-05-22', { findings })).toEqual(['overdue']);
  expect(statesOn('2022-05-23', { findings })).toEqual(['corrected']);
});

test('what a re-check says is not told before its day', () => {
  const recheck = { date: '2022-05-23', outcome: 'partly' as const, note: '南侧未清' };
  const noteOn = (day: string) =>
    theView(siteOn(day, { findings: [{ ...finding, recheck }] }), 'inspection', path).findings[0]?.note;
  expect(noteOn('2022-05-22')).toBeUndefined();
  expect(noteOn('2022-05-23')).toBe('南侧未清');
});

test('what was mended on the spot is done, what was mended in part is open', () => {
  const view = theView(
    siteOn('2022-06-01', {
      findings: [
        { ...finding, onSpot: true, deadline: undefined },
        { ...finding, recheck: { date: '2022-05-18', outcome: 'partly' } },
        { ...finding, criterion: 'network', recheck: { date: '2022-05-18', outcome: 'not-corrected' } },
        finding,
      ],
    }),
    'inspection',
    path,
  );
  expect(view.findings.map(({ state }) => state)).toEqual(['on-spot', 'partly', 'not-corrected', 'overdue']);
  expect(view.findings[2]?.criterion).toBe('网络织密好');
  expect([view.open, view.overdue]).toEqual([3, 1]);
});

test('an inspection is public from the day of its bulletin, or from its last day', () => {
  const isThere = (day: string, changes: Partial<Inspection>) => {
    const notices = [aNotice({ id: 'told', kind: 'bulletin', published: '2022-05-12T15:00+08:00' })];
    return siteOn(day, changes, { notices }).viewAt(path) !== undefined;
  };
  expect(isThere('2022-05-10', { to: '2022-05-11' })).toBe(false);
  expect(isThere('2022-05-11', { to: '2022-05-11' })).toBe(true);
  expect(isThere('2022-05-11', { bulletin: 'told' })).toBe(false);
  expect(isThere('2022-05-12', { bulletin: 'told' })).toBe(true);
});

test('the bulletin and the inspection lead to one another', () => {
  const notices = [aNotice({ id: 'told', kind: 'bulletin', published: '2022-05-12T15:00+08:00' })];
  const site = siteOn('2022-05-20', { bulletin: 'told' }, { notices });
  expect(theView(site, 'inspection', path).bulletin?.path).toBe('/notices/told/');
  expect(theView(site, 'notice', '/notices/told/').inspections).toMatchObject([{ path }]);
});

test('scores are ranked, equal ones alike', () => {
  const scores = [
    { unit: 'huayuan', score: 90 },
    { unit: 'other', score: 95.5 },
    { unit: 'liuan', score: 90 },
    { unit: 'chunjiang', score: 88 },
  ];
  const units = scores.map(({ unit }) => unit);
  const view = theView(siteOn('2022-06-01', { kind: 'joint-assessment', units, scores }), 'inspection', path);
  expect(view.scores.map(({ rank, score }) => `${rank} ${score}`)).toEqual([
    '1 95.5',
    '2 90',
    '2 90',
    '4 88',
  ]);
});

test('what it led to is told from its day on', () => {
  const events = eventRows(['2022-04-18 huayuan certified', '2022-04-20 huayuan suspended']);
  const outcomes = [{ unit: 'huayuan', event: 'suspended' as const, date: '2022-04-20' }];
  const changes = { date: '2022-04-19', outcomes };
  const termsOn = (day: string) =>
    theView(siteOn(day, changes, { events }), 'inspection', path).outcomes.map(({ eventTerm }) => eventTerm);
  expect(termsOn('2022-04-19')).toEqual([]);
  expect(termsOn('2022-04-20')).toEqual(['暂停']);
});

test('the list leads with what is overdue, and the pages of program and unit tell of it', () => {
  const site = siteOn('2022-05-20', { findings: [finding], units: ['huayuan', 'other'] });
  const list = theView(site, 'inspections', '/inspections/');
  expect(list.overdue).toMatchObject([{ what: finding.what, inspection: { path } }]);
  expect(list.items).toMatchObject([{ units: 2, findings: 1, open: 1, overdue: 1 }]);
  expect(theView(site, 'program', '/programs/epidemic-free/').inspections).toMatchObject([{ overdue: 1 }]);
  const recordsOf = (unit: string) => theView(site, 'community', `/communities/${unit}/`).records;
  expect(recordsOf('huayuan')?.inspections).toMatchObject([{ findings: [{ state: 'overdue' }] }]);
  expect(recordsOf('other')?.inspections).toMatchObject([{ findings: [] }]);
});

test('a long list goes on to further pages', () => {
  const inspections = Array.from({ length: 31 }, (_, index) => anInspection({ id: `i${index}` }));
  const site = siteOn('2022-05-20', {}, { inspections });
  expect(theView(site, 'inspections', '/inspections/page/2/').items).toHaveLength(1);
  expect(site.viewAt('/inspections/page/3/')).toBeUndefined();
});

test('without inspections there is no list, and the pages of places say nothing', () => {
  const site = siteOn('2022-05-20', {}, { inspections: [] });
  expect(site.viewAt('/inspections/')).toBeUndefined();
  expect(theView(site, 'community', '/communities/huayuan/').records).toBeUndefined();
  expect(theView(site, 'home', '/').columns).toEqual([]);
});
