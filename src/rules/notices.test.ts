import { expect, test } from 'vitest';
import { eventRows } from '../testing/builders/event-rows.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aCycle, aNotice, anEvent, aProgram, aUnitEvent } from '../testing/builders/records.ts';
import type { Notice, NoticeList } from '../domain/notice.ts';
import { noticeDays } from './notice-days.ts';
import { noticeLinks } from './notice-links.ts';
import { noticeResults } from './notice-results.ts';
import { noticeWindows } from './notice-windows.ts';

const file = 'notices/decision.md';

function publicity(
  window: Partial<NonNullable<Notice['window']>> | undefined,
  changes: Partial<Notice> = {},
) {
  const whole = {
    from: '2022-04-28',
    to: '2022-05-07',
    workingDays: 5,
    channels: ['电话'],
    handledBy: '办公室',
  };
  const notice = aNotice({ kind: 'publicity', window: window && { ...whole, ...window }, ...changes });
  return {
    programs: [aProgram({ publicity: { workingDays: 5 } })],
    cycles: [aCycle({ publicity: { from: '2022-04-28', to: '2022-05-07' } })],
    notices: [notice],
  };
}

test('the printed working days are those of the calendar', () => {
  expect(found(noticeWindows, publicity({}))).toEqual([]);
  expect(found(noticeWindows, publicity({ workingDays: 7 }))).toEqual([
    `HB501 ${file} window.workingDays → 5`,
  ]);
});

test('a window shorter than its program asks for', () => {
  const parts = publicity({ to: '2022-05-05', workingDays: 3 }, { program: 'epidemic-free' });
  expect(found(noticeWindows, parts)).toEqual([`HB502 ${file} window.to → 2022-05-07`]);
});

test('a window that ends on a holiday', () => {
  expect(found(noticeWindows, publicity({ to: '2022-05-04', workingDays: 2 }))).toEqual([
    `HB503 ${file} window.to`,
  ]);
});

test('a window in a year without calendar', () => {
  expect(found(noticeWindows, publicity({ from: '2021-04-28', to: '2021-05-07' }))).toEqual([
    `HB504 ${file} window.from`,
  ]);
});

test('a publicity prints the window of its cycle', () => {
  const window = { to: '2022-05-09', workingDays: 6 };
  const parts = publicity(window, { program: 'epidemic-free', cycle: '2022-01' });
  expect(found(noticeWindows, parts)).toEqual([`HB505 ${file} window.to → 2022-05-07`]);
});

test('a publicity without window', () => {
  expect(found(noticeWindows, publicity(undefined))).toEqual([`HB516 ${file} window`]);
});

const list = (changes: Partial<Extract<NoticeList, { of: 'events' }>> = {}): NoticeList => ({
  title: '名单',
  of: 'events',
  program: 'epidemic-free',
  cycle: '2022-01',
  events: ['certified'],
  ...changes,
});
const events = eventRows(['2022-04-18 huayuan certified', '2022-04-19 liuan certified']);

test('a list of holders on a later day would change after the notice was published', () => {
  const holders = (asOf: string): NoticeList => ({
    title: '名单',
    of: 'in-force',
    program: 'epidemic-free',
    asOf,
  });
  const late = (asOf: string) =>
    found(noticeDays, { events, notices: [aNotice({ lists: [holders(asOf)] })] });
  expect(late('2022-04-19')).toEqual([`HB514 ${file} lists.0 → asOf: 2022-04-18`]);
  expect(late('2022-04-18')).toEqual([]);
});

test('a list would hold events after the notice was published', () => {
  expect(found(noticeDays, { events, notices: [aNotice({ lists: [list()] })] })).toEqual([
    `HB514 ${file} lists.0 → to: 2022-04-18`,
  ]);
});

test('a list that is bounded, or is of other events, units or levels, holds none after the notice', () => {
  const lists = [
    list({ to: '2022-04-18' }),
    list({ events: ['revoked'] }),
    list({ street: 'binhe' }),
    { title: '名单', of: 'in-force', program: 'epidemic-free', asOf: '2022-04-18' } as const,
  ];
  expect(found(noticeDays, { events, notices: [aNotice({ lists })] })).toEqual([]);
});

test('a row published before its day is unusual', () => {
  const parts = {
    notices: [aNotice()],
    events: [anEvent({ date: '2022-04-19', notice: 'decision' })],
    unitEvents: [aUnitEvent({ notice: 'decision' })],
  };
  expect(found(noticeDays, parts)).toEqual([
    'HB515 cycles/epidemic-free/2022-01.csv:2 notice',
    'HB515 unit-events.csv:2 notice',
  ]);
});

test('a result belongs to a publicity', () => {
  const notices = [aNotice({ resultOf: 'other' }), aNotice({ id: 'other' })];
  expect(found(noticeResults, { notices })).toEqual([`HB517 ${file} resultOf`]);
});

test('a correction concerns an earlier notice, and not itself', () => {
  const later = aNotice({ id: 'later', published: '2022-04-20T09:00+08:00' });
  expect(found(noticeLinks, { notices: [aNotice({ corrects: 'later' }), later] })).toEqual([
    `HB518 ${file} corrects`,
  ]);
  expect(found(noticeLinks, { notices: [aNotice({ corrects: 'decision' })] })).toEqual([
    `HB518 ${file} corrects`,
  ]);
  expect(found(noticeLinks, { notices: [aNotice(), { ...later, corrects: 'decision' }] })).toEqual([]);
});
