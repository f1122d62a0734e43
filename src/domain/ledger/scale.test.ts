import { expect, test } from 'vitest';
import { aCommunity, aCycle, anEvent } from '../../testing/builders/records.ts';
import { aRegistry } from '../../testing/builders/registry.ts';
import type { CertificationEvent } from '../certification-event.ts';
import { addDays } from '../plain-date.ts';
import { booksBetween } from './books-between.ts';
import { openLedger } from './open-ledger.ts';

const UNITS = 20_000;
const CYCLES = 26;

test('half a million rows of 20,000 units fold into the spans they describe', () => {
  const cycles = Array.from({ length: CYCLES }, (_, index) => {
    const start = addDays('2022-01-03', 14 * index);
    return aCycle({
      id: `c${index}`,
      assessment: { from: start, to: addDays(start, 13) },
      validity: { from: addDays(start, 14), to: addDays(start, 27) },
    });
  });
  // In every cycle one unit in twenty is revoked; it is certified again in the next.
  const events = cycles.flatMap(({ id, validity }, cycle) =>
    Array.from({ length: UNITS }, (_, unit): CertificationEvent => {
      const leaves = cycle > 0 && unit % 20 === cycle % 20;
      const returns = cycle === 0 || (cycle > 1 && unit % 20 === (cycle - 1) % 20);
      return anEvent({
        unit: `u${unit}`,
        cycle: id,
        event: leaves ? 'revoked' : returns ? 'certified' : 'renewed',
        date: leaves ? addDays(validity.from, -1) : validity.from,
        origin: { file: `cycles/epidemic-free/${id}.csv`, line: unit + 2 },
      });
    }),
  );
  const communities = Array.from({ length: UNITS }, (_, unit) => aCommunity({ id: `u${unit}` }));
  const { ledger, problems } = openLedger(aRegistry({ communities, cycles, events }));

  expect(events).toHaveLength(520_000);
  expect(problems).toEqual([]);
  const changes = (UNITS / 20) * (CYCLES - 1);
  const lastReturns = changes - UNITS / 20;
  expect(ledger.books.get('epidemic-free')?.spans).toHaveLength(UNITS + lastReturns);
  const [last, before] = [cycles.at(-1)?.validity.from ?? '', cycles.at(-2)?.validity.from ?? ''];
  expect(booksBetween(ledger, { program: 'epidemic-free' }, before, last)).toEqual({
    before: 19_000,
    entered: new Map([['certified', 1_000]]),
    left: new Map([['revoked', 1_000]]),
    after: 19_000,
  });
}, 60_000);
