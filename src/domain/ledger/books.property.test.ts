import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRegistry } from '../../testing/builders/registry.ts';
import { live, turns, type Life } from '../../testing/ledger-model/life.ts';
import { dateOf, modelPrograms } from '../../testing/ledger-model/programs.ts';
import { booksBetween } from './books-between.ts';
import { differenceBetween } from './difference-between.ts';
import { holdersOn } from './holders-on.ts';
import type { Honour, Ledger } from './ledger.ts';
import { openLedger } from './open-ledger.ts';
import { contains } from './standing-on.ts';
import { statusOn } from './status-on.ts';

const honours: Honour[] = modelPrograms.flatMap(({ id, levels }) => [
  { program: id },
  ...levels.list.map((level) => ({ program: id, level: level.id })),
]);

/** Who the ledger holds to be in force on a day of the model: `fortnight a one`. */
function inForce(ledger: Ledger, day: number): Set<string> {
  const spans = modelPrograms.flatMap(({ id }) => holdersOn(ledger, { program: id }, dateOf(day)));
  return new Set(spans.map(({ program, unit, level }) => `${program} ${unit} ${level}`));
}

function expectSameEvenings(life: Life, ledger: Ledger): void {
  for (const [day, evening] of life.evenings.entries()) {
    expect([...inForce(ledger, day)].sort(), `on ${dateOf(day)}`).toEqual([...evening].sort());
  }
}

test('the ledger says of every day what was lived through day by day', () => {
  fc.assert(
    fc.property(turns, (all) => {
      const life = live(all);
      const { ledger, problems } = openLedger(aRegistry(life.parts));
      expect(problems).toEqual([]);
      expectSameEvenings(life, ledger);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('between any two days the books close, in total and for each unit', () => {
  fc.assert(
    fc.property(turns, fc.nat({ max: 300 }), fc.nat({ max: 300 }), (all, one, other) => {
      const { ledger } = openLedger(aRegistry(live(all).parts));
      const [since, asOf] = [dateOf(Math.min(one, other)), dateOf(Math.max(one, other))];
      for (const honour of honours) {
        const { before, entered, left, after } = booksBetween(ledger, honour, since, asOf);
        expect(before + sum(entered) - sum(left)).toBe(after);
        const difference = differenceBetween(ledger, honour, since, asOf);
        const then = unitsOn(ledger, honour, since);
        const now = new Set(then);
        for (const { unit } of difference.entered) {
          expect(now.has(unit)).toBe(false);
          now.add(unit);
        }
        for (const { unit } of difference.left) expect(now.delete(unit)).toBe(true);
        expect(now).toEqual(unitsOn(ledger, honour, asOf));
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('an illegal row is named by its code and line, and changes nothing', () => {
  fc.assert(
    fc.property(turns, fc.nat({ max: 159 }), fc.nat({ max: 50 }), (all, at, pick) => {
      fc.pre(all.length > 0);
      const life = live(all, { at: at % all.length, pick });
      fc.pre(life.illegal !== undefined);
      const { ledger, problems } = openLedger(aRegistry(life.parts));
      const { code, file, line } = life.illegal ?? {};
      expect(problems).toMatchObject([{ code, file, line }]);
      expectSameEvenings(life, ledger);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('spans are in order and apart, and a unit is in force exactly while a span contains the day', () => {
  fc.assert(
    fc.property(turns, fc.nat({ max: 300 }), (all, number) => {
      const { ledger } = openLedger(aRegistry(live(all).parts));
      const day = dateOf(number);
      for (const { histories } of ledger.books.values()) {
        for (const history of [...histories.values()].flat()) {
          const spans = history.certifications.flatMap((certification) => certification.spans);
          for (const [index, span] of spans.entries()) {
            expect(span.to === null || span.from <= span.to).toBe(true);
            expect(span.to === null).toBe(span.left === null);
            const next = spans[index + 1];
            if (next !== undefined) expect(span.to !== null && span.to < next.from).toBe(true);
          }
          // Rows of a later day are not known yet, and they do not change who is in force on this one.
          const { standing } = statusOn(history, day);
          expect(standing?.state === 'in-force').toBe(spans.some((span) => contains(span, day)));
        }
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);

function unitsOn(ledger: Ledger, honour: Honour, day: string): Set<string> {
  return new Set(holdersOn(ledger, honour, day).map(({ unit }) => unit));
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
