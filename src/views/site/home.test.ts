import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aCommunity, aCycle, aNotice, aProgram, aUnitEvent } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

function home(parts: Partial<RegistryParts>, day: string) {
  return theView(aSite(parts, day), 'home', '/');
}

const communities = ['a', 'b', 'c'].map((id) => aCommunity({ id }));

test('the program with the most holders today is the main one', () => {
  const programs = [aProgram({ id: 'calm' }), aProgram({ id: 'green', name: '绿色社区' })];
  const cycles = programs.map(({ id }) => aCycle({ program: id }));
  const events = [
    ...eventRows(['2022-04-18 a certified'], { program: 'calm' }),
    ...eventRows(['2022-04-18 a certified', '2022-04-18 b certified'], { program: 'green' }),
  ];
  expect(home({ communities, programs, cycles, events }, '2022-04-20').main).toMatchObject({
    program: { text: '绿色社区' },
    unitTerm: '小区',
    count: 2,
    list: { path: '/honors/green/2022-01/' },
  });
});

test('of two programs with as many holders the first by id is the main one', () => {
  const programs = [aProgram({ id: 'calm' }), aProgram({ id: 'green' })];
  const cycles = programs.map(({ id }) => aCycle({ program: id }));
  const events = programs.flatMap(({ id }) => eventRows(['2022-04-18 a certified'], { program: id }));
  const { main } = home({ communities, programs, cycles, events }, '2022-04-20');
  expect(main?.program.path).toBe('/programs/calm/');
});

test('while nothing is in force there is no main program', () => {
  const events = eventRows(['2022-04-18 a certified']);
  expect(home({ communities, events }, '2022-04-17').main).toBeUndefined();
  expect(home({ communities, events }, '2022-05-02').main).toBeUndefined();
});

test('streets are counted against the units that can hold the honour, those that have ended left out', () => {
  const parts = {
    communities: [...communities, aCommunity({ id: 'carer', kind: 'person' }), aCommunity({ id: 'old' })],
    programs: [aProgram({ unitKinds: ['compound'] })],
    events: eventRows(['2022-04-18 a certified']),
    unitEvents: [aUnitEvent({ unit: 'old', date: '2022-04-01' })],
  };
  expect(home(parts, '2022-04-20').main?.streets).toEqual([
    { street: { text: '春江街道', path: '/streets/chunjiang/' }, holders: 1, units: 3 },
  ]);
});

test('where units of several kinds hold it, the kind of most of them speaks for all', () => {
  const parts = {
    communities: [...communities, aCommunity({ id: 'works', kind: 'enterprise' })],
    events: eventRows(['2022-04-18 a certified', '2022-04-18 b certified', '2022-04-18 works certified']),
  };
  expect(home(parts, '2022-04-20').main?.unitTerm).toBe('小区等单位');
});

function window(from: string, to: string) {
  return { from, to, workingDays: 5, channels: ['电话 0000-0000000'], handledBy: '区民政局' };
}

test('windows that are open or to come stand by their last day, closed ones do not', () => {
  const notices = [
    aNotice({ id: 'closed', kind: 'publicity', window: window('2022-04-11', '2022-04-15') }),
    aNotice({ id: 'late', kind: 'publicity', window: window('2022-04-25', '2022-04-29') }),
    aNotice({ id: 'open', kind: 'publicity', window: window('2022-04-18', '2022-04-22') }),
  ];
  expect(home({ notices }, '2022-04-20').windows).toMatchObject([
    { path: '/notices/open/', window: { from: '2022-04-18', to: '2022-04-22' } },
    { path: '/notices/late/', window: { from: '2022-04-25', to: '2022-04-29' } },
  ]);
});

test('a window is open on its last day and closed on the next', () => {
  const notices = [aNotice({ kind: 'publicity', window: window('2022-04-18', '2022-04-22') })];
  expect(home({ notices }, '2022-04-22').windows).toHaveLength(1);
  expect(home({ notices }, '2022-04-23').windows).toEqual([]);
});
