import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { refusals } from '../../testing/builders/ledgers.ts';
import { aCycle, aLevel, aProgram, anEvent } from '../../testing/builders/records.ts';
import type { RegistryParts } from '../../testing/builders/registry.ts';
import type { Program } from '../program.ts';

const second = aCycle({
  id: '2022-02',
  assessment: { from: '2022-04-18', to: '2022-05-01' },
  validity: { from: '2022-05-02', to: '2022-05-15' },
});
const certified = '2022-04-18 huayuan certified';

function refused(rows: string[], program: Partial<Program> = {}, later: string[] = []): string[] {
  return refusals({
    programs: [aProgram(program)],
    cycles: [aCycle(), second],
    events: [...eventRows(rows), ...eventRows(later, { cycle: '2022-02' })],
  });
}

const openEnded: Partial<RegistryParts> = {
  programs: [aProgram({ period: { kind: 'open' } })],
  cycles: [aCycle({ validity: { from: '2022-04-18' } })],
};

const chain: Partial<Program> = {
  review: [
    { step: 'applied', by: '小区', recorded: true },
    { step: 'reviewed', by: '街道', recorded: false },
    { step: 'accepted', by: '区', recorded: true },
  ],
};

const stars: Partial<Program> = {
  levels: { mode: 'exclusive', list: [aLevel({ id: 'three' }), aLevel({ id: 'four' })] },
};

test('a day before that of the previous row of the unit in the file', () => {
  expect(refused([certified, '2022-04-17 huayuan suspended'])).toEqual(['HB401 line 3']);
});

test('days of different units may stand in any order', () => {
  expect(refused([certified, '2022-04-17 chunjiang suspended'])).toEqual(['HB410 line 3']);
});

test('a level left out where the program has several', () => {
  expect(refused([certified], stars)).toEqual(['HB402 line 2']);
});

test('a level left out where levels are independent, for any event', () => {
  const levels = { mode: 'independent', list: [aLevel({ id: 'city' }), aLevel({ id: 'province' })] } as const;
  const program = { levels: { mode: levels.mode, list: [...levels.list] } };
  expect(refused(['2022-04-18 huayuan applied'], program)).toEqual(['HB402 line 2']);
});

test('a level that is not the one held', () => {
  expect(refused(['2022-04-18 huayuan certified three', '2022-04-20 huayuan suspended four'], stars)).toEqual(
    ['HB403 line 3'],
  );
});

test('a step of an application that goes back', () => {
  const rows = ['2022-04-05 huayuan applied', '2022-04-06 huayuan accepted', '2022-04-07 huayuan reviewed'];
  expect(refused(rows, chain)).toEqual(['HB404 line 4']);
});

test('a second application beside an open one', () => {
  expect(refused(['2022-04-05 huayuan applied', '2022-04-06 huayuan applied'])).toEqual(['HB404 line 3']);
});

test('an application declined before it was reviewed', () => {
  expect(refused(['2022-04-05 huayuan applied', '2022-04-06 huayuan declined'])).toEqual(['HB404 line 3']);
});

test('a certification before its recorded steps', () => {
  expect(refused(['2022-04-05 huayuan applied', certified], chain)).toEqual(['HB405 line 3']);
});

test('a step before the recorded ones that precede it', () => {
  expect(refused(['2022-04-05 huayuan accepted'], chain)).toEqual(['HB405 line 2']);
});

test('steps that are not on record may be left out', () => {
  const rows = ['2022-04-05 huayuan applied', '2022-04-06 huayuan accepted', certified];
  expect(refused(rows, chain)).toEqual([]);
});

test('an application that was returned begins again', () => {
  const rows = ['2022-04-05 huayuan applied', '2022-04-06 huayuan returned', '2022-04-07 huayuan accepted'];
  expect(refused(rows, chain)).toEqual(['HB405 line 4']);
});

test('announced where the program has no publicity', () => {
  expect(refused(['2022-04-05 huayuan announced'])).toEqual(['HB406 line 2']);
});

test.each(['returned', 'withdrawn', 'declined'])('%s without an application', (event) => {
  expect(refused([`2022-04-05 huayuan ${event}`])).toEqual(['HB407 line 2']);
});

test('a second certification at the same level', () => {
  expect(refused([certified, '2022-04-20 huayuan certified'])).toEqual(['HB408 line 3']);
});

test.each(['certified', 'renewed'])('%s while suspended', (event) => {
  const rows = [certified, '2022-04-20 huayuan suspended'];
  expect(refused(rows, {}, [`2022-05-01 huayuan ${event}`])).toEqual(['HB409 line 2']);
});

test.each(['renewed', 'suspended', 'restored', 'revoked', 'lapsed', 'expired'])(
  '%s of a unit that holds nothing',
  (event) => {
    expect(refused([`2022-04-20 huayuan ${event}`])).toEqual(['HB410 line 2']);
  },
);

test('a restoration after a revocation', () => {
  const rows = [certified, '2022-04-20 huayuan revoked', '2022-04-21 huayuan restored'];
  expect(refused(rows)).toEqual(['HB410 line 4']);
});

test('a renewal after the certification has expired', () => {
  expect(refused([certified], {}, ['2022-05-03 huayuan renewed'])).toEqual(['HB411 line 2']);
});

test('a restoration of what is not suspended', () => {
  expect(refused([certified, '2022-04-20 huayuan restored'])).toEqual(['HB412 line 3']);
});

test('a second suspension', () => {
  const rows = [certified, '2022-04-20 huayuan suspended', '2022-04-21 huayuan suspended'];
  expect(refused(rows)).toEqual(['HB413 line 4']);
});

test('a renewal that does not lengthen the validity', () => {
  expect(refused([certified, '2022-04-20 huayuan renewed'])).toEqual(['HB414 line 3']);
});

test('a downgrade called an upgrade', () => {
  const rows = ['2022-04-18 huayuan certified four', '2022-04-20 huayuan upgraded three'];
  expect(refused(rows, stars)).toEqual(['HB415 line 3']);
});

test('an upgrade where levels are independent', () => {
  const program: Partial<Program> = {
    levels: { mode: 'independent', list: [aLevel({ id: 'city' }), aLevel({ id: 'province' })] },
  };
  const rows = ['2022-04-18 huayuan certified city', '2022-04-20 huayuan upgraded province'];
  expect(refused(rows, program)).toEqual(['HB416 line 3']);
});

test('an expired row where the validity has a last day', () => {
  expect(refused([certified, '2022-04-20 huayuan expired'])).toEqual(['HB417 line 3']);
});

test('a lapse of what is open-ended', () => {
  const events = eventRows([certified, '2022-04-20 huayuan lapsed']);
  expect(refusals({ ...openEnded, events })).toEqual(['HB418 line 3']);
});

test('a renewal of what is open-ended', () => {
  const events = eventRows([certified, '2022-04-20 huayuan renewed']);
  expect(refusals({ ...openEnded, events })).toEqual(['HB436 line 3']);
});

test('a certification after a veto in the same cycle', () => {
  expect(refused(['2022-04-10 huayuan vetoed', certified])).toEqual(['HB419 line 3']);
});

test('a renewal after a veto in the same cycle', () => {
  const rows = ['2022-04-20 huayuan vetoed', '2022-04-20 huayuan suspended', '2022-04-22 huayuan restored'];
  expect(refused([certified], {}, [...rows, '2022-05-02 huayuan renewed'])).toEqual(['HB419 line 5']);
});

test('a veto leaves the next cycle open', () => {
  expect(refused(['2022-04-10 huayuan vetoed'], {}, ['2022-05-02 huayuan certified'])).toEqual([]);
});

test('a veto of a holder inside the assessment that nothing answers', () => {
  expect(refused([certified], {}, ['2022-04-20 huayuan vetoed'])).toEqual(['HB420 line 2']);
});

test.each(['suspended', 'revoked'])('a veto of a holder is answered by %s', (event) => {
  const rows = ['2022-04-20 huayuan vetoed', `2022-04-21 huayuan ${event}`];
  expect(refused([certified], {}, rows)).toEqual([]);
});

test('a certification after the last day of the cycle', () => {
  expect(refused(['2022-05-02 huayuan certified'])).toEqual(['HB422 line 2']);
});

test.each(['suspended', 'restored', 'revoked'])('%s after the expiry', (event) => {
  expect(refused([certified, `2022-05-02 huayuan ${event}`])).toEqual(['HB434 line 3']);
});

test('what only follows from a refused row is not named again', () => {
  const rows = [certified, '2022-04-20 huayuan suspended', '2022-04-21 huayuan restored'];
  expect(refused(rows, chain)).toEqual(['HB405 line 2']);
});

test('what is wrong after a legal row is named again', () => {
  const rows = ['2022-04-18 huayuan restored', certified, '2022-04-21 huayuan restored'];
  expect(refused(rows)).toEqual(['HB410 line 2', 'HB412 line 4']);
});

test('rows of records that do not exist are left to the rules', () => {
  const events = [
    anEvent({ unit: 'nowhere', event: 'revoked' }),
    anEvent({ cycle: 'never', event: 'revoked' }),
    anEvent({ program: 'nothing', event: 'revoked' }),
    anEvent({ level: 'none' }),
  ];
  expect(refusals({ events })).toEqual([]);
});
