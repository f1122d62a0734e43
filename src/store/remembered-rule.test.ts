import { expect, test } from 'vitest';
import type { Ledger } from '../domain/ledger/ledger.ts';
import type { Registry } from '../domain/registry.ts';
import { rememberedRule } from './remembered-rule.ts';

const ledger = {} as Ledger;
const registry = { events: [], notices: new Map(), units: new Map() } as unknown as Registry;

/** A rule about events that counts how often it runs and how many events there are. */
function countedRule() {
  let runs = 0;
  const rule = rememberedRule(({ events }) => {
    runs += 1;
    return [{ code: 'HB401', file: 'x', args: { count: events.length } }];
  });
  return { rule, runs: () => runs };
}

test('a rule does not run again when only parts change that it does not look at', () => {
  const { rule, runs } = countedRule();
  const first = rule(registry, ledger);
  expect(rule({ ...registry, notices: new Map() }, ledger)).toBe(first);
  expect(runs()).toBe(1);
});

test('a rule runs again when a part changes that it looks at', () => {
  const { rule } = countedRule();
  rule(registry, ledger);
  const after = rule({ ...registry, events: [{}] as unknown as Registry['events'] }, ledger);
  expect(after).toMatchObject([{ args: { count: 1 } }]);
});

test('a rule runs again with another ledger', () => {
  const { rule, runs } = countedRule();
  rule(registry, ledger);
  rule(registry, {} as Ledger);
  expect(runs()).toBe(2);
});
