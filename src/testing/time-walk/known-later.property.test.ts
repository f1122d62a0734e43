import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import { aPlaque } from '../builders/records.ts';
import { aRegistry, type RegistryParts } from '../builders/registry.ts';
import { live, modelUnits, turns } from '../ledger-model/life.ts';
import { dateOf } from '../ledger-model/programs.ts';
import { differences } from './said.ts';
import { siteOn } from './site-on.ts';

const boards = modelUnits.map((unit, index) =>
  aPlaque({ number: `QH-${index}`, unit, program: 'fortnight', hungOn: undefined }),
);

function siteOf(parts: Partial<RegistryParts>, day: string) {
  const registry = aRegistry({ ...parts, plaques: boards });
  return siteOn({ registry, ledger: openLedger(registry).ledger }, day);
}

/** What was on record on the evening of a day. */
function knownBy(parts: Partial<RegistryParts>, day: string): Partial<RegistryParts> {
  const upTo = <T extends { date: string }>(rows: readonly T[] = []) =>
    rows.filter(({ date }) => date <= day);
  return { ...parts, events: upTo(parts.events), unitEvents: upTo(parts.unitEvents) };
}

test('whatever is recorded later, the site of a day stays as it was made that evening', () => {
  fc.assert(
    fc.property(turns, fc.nat({ max: 170 }), (all, number) => {
      const { parts } = live(all);
      const day = dateOf(number);
      expect(differences(siteOf(knownBy(parts, day), day), siteOf(parts, day))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('whatever happens, an address that a site had is in the site of every later day', () => {
  fc.assert(
    fc.property(turns, fc.nat({ max: 200 }), fc.nat({ max: 40 }), (all, number, more) => {
      const { parts } = live(all);
      const later = new Set(siteOf(parts, dateOf(number + more)).kept);
      expect(siteOf(parts, dateOf(number)).kept.filter((path) => !later.has(path))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
