import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Registry } from '../../domain/registry.ts';
import { openLedger } from '../../domain/ledger/open-ledger.ts';
import { readContent } from '../../store/gate.ts';
import { planClosing, type CloseRequest } from './close-cycle.ts';

const project = join(import.meta.dirname, '..', '..', '..');
let sample: Registry;
beforeAll(async () => {
  const { registry } = await readContent({ content: join(project, 'content'), root: project, cache: false });
  if (registry === undefined) throw new Error('the gate refuses the sample');
  sample = registry;
});

/** Closes a cycle of the sample from what was known of its program on the evening before. */
function closed(
  request: Omit<CloseRequest, 'choices'> & { on: string },
  lapse: string[],
  renew: string[] = [],
) {
  const { program, on } = request;
  const isKnown = (one: { program: string }, date: string) => one.program !== program || date < on;
  const registry = {
    ...sample,
    events: sample.events.filter((one) => isKnown(one, one.date)),
    notices: new Map([...sample.notices].filter(([, one]) => one.program !== program)),
    plaques: new Map([...sample.plaques].filter(([, one]) => isKnown(one, one.hungOn ?? ''))),
  };
  const choices = { lapse: new Set(lapse), renew: new Set(renew) };
  let drawn = 0;
  const content = {
    registry,
    ledger: openLedger(registry).ledger,
    text: () => undefined,
    random: () => drawn++,
  };
  return planClosing(content, { ...request, choices });
}

/** The rows that the office wrote on that day: `unit event level`. */
function written({ program, cycle, on }: { program: string; cycle: string; on: string }): string[] {
  return sample.events
    .filter((one) => one.program === program && one.cycle === cycle && one.date === on)
    .map(({ unit, event, level }) => [unit, event, level].join(' '))
    .sort();
}

test('a list of 14 days comes out as the office wrote it, in rows and figures', () => {
  const request = { program: 'epidemic-free', cycle: '2022-3', on: '2022-05-16' };
  const plan = closed(request, ['mianma-nong', 'yumin-xincun']);
  const rows = plan.rows.map(({ unit, event, level }) => [unit, event, level].join(' '));
  expect(rows).toHaveLength(107);
  expect(rows.toSorted()).toEqual(written(request));
  const printed = sample.notices.get('epidemic-free-list-3')?.totals[0];
  expect(plan.totals).toMatchObject([
    { since: '2022-05-02', before: printed?.before, after: printed?.after },
  ]);
  // One that left came back: it keeps the board it had.
  expect(plan.plaques.rehung.map(({ unit }) => unit)).toContain('liangku-li');
  expect(plan.plaques.made.map(({ unit }) => unit)).not.toContain('liangku-li');
  expect(plan.attention).toEqual([{ unit: 'wenjing-yuan', why: '申报没有走完（退回补正）' }]);
});

test('levels go up and down by what was applied for; who did not apply again runs out by itself', () => {
  const request = { program: 'star-rated', cycle: '2025', on: '2025-05-06' };
  const plan = closed(request, [], ['furong', 'laocheng']);
  expect(plan.rows.map(({ unit, event, level }) => [unit, event, level].join(' ')).sort()).toEqual(
    written(request),
  );
  expect(plan.runningOut).toContainEqual({ unit: 'gulou', validTo: '2025-05-09' });
  const printed = sample.notices.get('star-rated-decision-2025')?.totals ?? [];
  const figures = ({ level, before, after }: (typeof plan.totals)[number]) => [level, before, after];
  expect(plan.totals.map(figures)).toEqual(expect.arrayContaining(printed.map(figures)));
  expect(plan.plaques.made.map(({ unit }) => unit)).toEqual(['liuxi']);
});

test('an honour without a term renews nobody, and counts its boards on', () => {
  const request = { program: 'green', cycle: '2022', on: '2022-11-20' };
  const plan = closed(request, []);
  expect(plan.rows.filter(({ event }) => event === 'renewed')).toEqual([]);
  expect(plan.rows.map(({ unit, level }) => `${unit} ${level}`)).toContain('chunjiang district');
  expect(plan.plaques.made.map(({ number }) => number)).toEqual(['QH-GREEN-004']);
});
