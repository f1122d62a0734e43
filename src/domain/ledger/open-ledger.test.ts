import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aLedger } from '../../testing/builders/ledgers.ts';
import { aRegistry } from '../../testing/builders/registry.ts';
import { aCycle, aLevel, aProgram, aUnitEvent } from '../../testing/builders/records.ts';
import type { Program } from '../program.ts';
import { differenceBetween } from './difference-between.ts';
import type { Ledger } from './ledger.ts';
import { openLedger } from './open-ledger.ts';
import { historiesOf, statusOn } from './status-on.ts';

const second = aCycle({
  id: '2022-02',
  assessment: { from: '2022-04-18', to: '2022-05-01' },
  validity: { from: '2022-05-02', to: '2022-05-15' },
});

/** Spans of all units as `2022-04-18…2022-05-01 certified→expired`. */
function spans(ledger: Ledger, program = 'epidemic-free'): string[] {
  return (ledger.books.get(program)?.spans ?? []).map(
    ({ from, to, entered, left }) => `${from}…${to ?? ''} ${entered}→${left ?? ''}`,
  );
}

function lifeOf(rows: string[], program: Partial<Program> = {}, later: string[] = []): string[] {
  return spans(
    aLedger({
      programs: [aProgram(program)],
      cycles: [aCycle(), second],
      events: [...eventRows(rows), ...eventRows(later, { cycle: '2022-02' })],
    }),
  );
}

test('a certification holds from the first to the last day of the validity of its cycle', () => {
  expect(lifeOf(['2022-04-16 huayuan certified'])).toEqual(['2022-04-18…2022-05-01 certified→expired']);
});

test('one that is certified late holds from its own day', () => {
  expect(lifeOf(['2022-04-20 huayuan certified'])).toEqual(['2022-04-20…2022-05-01 certified→expired']);
});

test('a renewal on the day after the last goes on without a gap', () => {
  expect(lifeOf(['2022-04-18 huayuan certified'], {}, ['2022-05-02 huayuan renewed'])).toEqual([
    '2022-04-18…2022-05-15 certified→expired',
  ]);
});

test('a suspension ends the span on the day before, a restoration begins a new one', () => {
  expect(
    lifeOf(['2022-04-18 huayuan certified', '2022-04-20 huayuan suspended', '2022-04-25 huayuan restored']),
  ).toEqual(['2022-04-18…2022-04-19 certified→suspended', '2022-04-25…2022-05-01 restored→expired']);
});

test('where suspended days do not count, the validity is longer by them', () => {
  expect(
    lifeOf(['2022-04-18 huayuan certified', '2022-04-20 huayuan suspended', '2022-04-25 huayuan restored'], {
      suspensionCountsDays: false,
    }),
  ).toEqual(['2022-04-18…2022-04-19 certified→suspended', '2022-04-25…2022-05-06 restored→expired']);
});

test('where suspended days do not count, a suspension outlasts the validity', () => {
  expect(
    lifeOf(['2022-04-18 huayuan certified', '2022-04-30 huayuan suspended', '2022-06-01 huayuan restored'], {
      suspensionCountsDays: false,
    }),
  ).toEqual(['2022-04-18…2022-04-29 certified→suspended', '2022-06-01…2022-06-02 restored→expired']);
});

test('only suspended days of validity are added to it', () => {
  const notCounted = { suspensionCountsDays: false };
  const suspended = ['2022-04-15 huayuan certified', '2022-04-16 huayuan suspended'];
  expect(lifeOf([...suspended, '2022-04-17 huayuan restored'], notCounted)).toEqual([
    '2022-04-18…2022-05-01 restored→expired',
  ]);
  expect(lifeOf([...suspended, '2022-04-20 huayuan restored'], notCounted)).toEqual([
    '2022-04-20…2022-05-03 restored→expired',
  ]);
});

test('a revocation takes the certification back from its day on', () => {
  expect(lifeOf(['2022-04-18 huayuan certified', '2022-04-20 huayuan revoked'])).toEqual([
    '2022-04-18…2022-04-19 certified→revoked',
  ]);
});

test('what is revoked before it begins was never in force', () => {
  expect(lifeOf(['2022-04-16 huayuan certified', '2022-04-17 huayuan revoked'])).toEqual([]);
});

test('a lapse after the end names the cause, and does not move the end', () => {
  expect(lifeOf(['2022-04-18 huayuan certified'], {}, ['2022-05-04 huayuan lapsed'])).toEqual([
    '2022-04-18…2022-05-01 certified→lapsed',
  ]);
});

test('a lapse before the end ends the certification on its day', () => {
  expect(lifeOf(['2022-04-18 huayuan certified', '2022-04-25 huayuan lapsed'])).toEqual([
    '2022-04-18…2022-04-24 certified→lapsed',
  ]);
});

test('a cycle of fixed length ends on the same day for everyone, even without a stated last day', () => {
  const ledger = aLedger({
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
    events: eventRows(['2022-04-20 huayuan certified']),
  });
  expect(spans(ledger)).toEqual(['2022-04-20…2022-05-01 certified→expired']);
});

test('a term of 36 months ends on the eve of its day three years later', () => {
  const ledger = aLedger({
    programs: [aProgram({ period: { kind: 'term', months: 36 } })],
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
    events: eventRows(['2022-04-20 huayuan certified']),
  });
  expect(spans(ledger)).toEqual(['2022-04-20…2025-04-19 certified→expired']);
});

test('an open-ended certification ends only by a row', () => {
  const open = {
    programs: [aProgram({ period: { kind: 'open' } })],
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
  };
  const certified = '2022-04-18 huayuan certified';
  expect(spans(aLedger({ ...open, events: eventRows([certified]) }))).toEqual(['2022-04-18… certified→']);
  const ended = eventRows([certified, '2023-01-01 huayuan expired']);
  expect(spans(aLedger({ ...open, events: ended }))).toEqual(['2022-04-18…2022-12-31 certified→expired']);
});

const stars = aProgram({
  id: 'star-rated',
  levels: {
    mode: 'exclusive',
    list: [aLevel({ id: 'three' }), aLevel({ id: 'four' }), aLevel({ id: 'five' })],
  },
  period: { kind: 'term', months: 36 },
});
const starCycle = aCycle({ program: 'star-rated', validity: { from: '2022-04-18' } });

function starLife(rows: string[]): string[] {
  const ledger = aLedger({
    programs: [stars],
    cycles: [starCycle],
    events: eventRows(rows, { program: 'star-rated' }),
  });
  return (ledger.books.get('star-rated')?.spans ?? []).map(
    ({ level, from, to, entered, left }) => `${level} ${from}…${to} ${entered}→${left}`,
  );
}

test('an upgrade closes one level and opens another on the same day', () => {
  expect(starLife(['2022-04-18 huayuan certified three', '2022-07-01 huayuan upgraded five'])).toEqual([
    'three 2022-04-18…2022-06-30 certified→upgraded',
    'five 2022-07-01…2025-06-30 upgraded→expired',
  ]);
});

test('certified at another level counts as an upgrade or a downgrade', () => {
  expect(
    starLife([
      '2022-04-18 huayuan certified four',
      '2022-07-01 huayuan certified five',
      '2022-08-01 huayuan certified three',
    ]),
  ).toEqual([
    'four 2022-04-18…2022-06-30 certified→upgraded',
    'five 2022-07-01…2022-07-31 upgraded→downgraded',
    'three 2022-08-01…2025-07-31 downgraded→expired',
  ]);
});

/** Three stars, and an upgrade decided on 2023-04-10 whose validity begins on 2023-05-01. */
function upgradeAhead(...rows: string[]): Ledger {
  const next = aCycle({
    id: 'next',
    program: 'star-rated',
    assessment: { from: '2023-01-01', to: '2023-03-31' },
    validity: { from: '2023-05-01' },
  });
  return aLedger({
    programs: [stars],
    cycles: [starCycle, next],
    events: [
      ...eventRows(['2022-04-18 huayuan certified three'], { program: 'star-rated' }),
      ...eventRows(['2023-04-10 huayuan upgraded four', ...rows], { program: 'star-rated', cycle: 'next' }),
    ],
  });
}

test('an upgrade that begins later leaves the old level in force until then', () => {
  const ledger = upgradeAhead();
  expect(spans(ledger, 'star-rated')).toEqual([
    '2022-04-18…2023-04-30 certified→upgraded',
    '2023-05-01…2026-04-30 upgraded→expired',
  ]);
  const [history] = historiesOf(ledger, 'star-rated', 'huayuan');
  const levelOn = (day: string) => history && statusOn(history, day).standing?.certification.level;
  expect([levelOn('2023-04-30'), levelOn('2023-05-01')]).toEqual(['three', 'four']);
});

test('a suspension between the decision and the first day of a new level ends the old one too', () => {
  const ledger = upgradeAhead('2023-04-20 huayuan suspended', '2023-06-01 huayuan restored');
  expect(spans(ledger, 'star-rated')).toEqual([
    '2022-04-18…2023-04-19 certified→suspended',
    '2023-06-01…2026-04-30 restored→expired',
  ]);
  const three = { program: 'star-rated', level: 'three' };
  expect(differenceBetween(ledger, three, '2023-04-19', '2023-04-25').left).toEqual([
    { unit: 'huayuan', cause: 'upgraded' },
  ]);
});

test('a level that has not begun gives way to another from its own first day', () => {
  const early = aCycle({ id: 'early', program: 'star-rated', validity: { from: '2022-04-18' } });
  const late = aCycle({ id: 'late', program: 'star-rated', validity: { from: '2022-05-01' } });
  const ledger = aLedger({
    programs: [stars],
    cycles: [early, late],
    events: [
      ...eventRows(['2022-04-20 huayuan upgraded four'], { program: 'star-rated', cycle: 'early' }),
      ...eventRows(['2022-04-16 huayuan certified three'], { program: 'star-rated', cycle: 'late' }),
    ],
  });
  expect(spans(ledger, 'star-rated')).toEqual(['2022-05-01…2025-04-19 upgraded→expired']);
});

test('independent levels are held side by side', () => {
  const ledger = aLedger({
    programs: [
      aProgram({
        levels: { mode: 'independent', list: [aLevel({ id: 'city' }), aLevel({ id: 'province' })] },
        period: { kind: 'open' },
      }),
    ],
    cycles: [aCycle({ validity: { from: '2022-04-18' } })],
    events: eventRows([
      '2022-04-18 huayuan certified city',
      '2022-05-18 huayuan certified province',
      '2022-06-18 huayuan revoked city',
    ]),
  });
  expect(spans(ledger)).toEqual(['2022-04-18…2022-06-17 certified→revoked', '2022-05-18… certified→']);
});

test('rows of overlapping cycles are folded in the order of their days', () => {
  expect(
    lifeOf(
      ['2022-04-18 huayuan certified', '2022-04-28 huayuan suspended', '2022-04-30 huayuan restored'],
      {},
      ['2022-04-20 huayuan applied', '2022-05-02 huayuan renewed'],
    ),
  ).toEqual(['2022-04-18…2022-04-27 certified→suspended', '2022-04-30…2022-05-15 restored→expired']);
});

test('a ledger is whole unless a row or a unit event was refused', () => {
  const whole = (unitEvents = 1, rows: string[] = []) => {
    const events = eventRows(['2022-04-18 huayuan certified', ...rows]);
    const registry = aRegistry({
      events,
      unitEvents: Array.from({ length: unitEvents }, () => aUnitEvent()),
    });
    return openLedger(registry).ledger.books.get('epidemic-free')?.whole;
  };
  expect(whole()).toBe(true);
  expect(whole(1, ['2022-04-20 huayuan restored'])).toBe(false);
  expect(whole(2)).toBe(false);
});
