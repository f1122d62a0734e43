import type { Application } from '../domain/application.ts';
import type { CertificationEventType } from '../domain/certification-event.ts';
import { valuePercent } from '../domain/indicator-value.ts';
import { printedAs } from '../domain/printed-percent.ts';
import { cycleKey } from '../domain/cycle.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { historiesOf } from '../domain/ledger/status-on.ts';
import type { Problem } from '../domain/problem.ts';
import type { Criterion, Program } from '../domain/program.ts';
import type { Registry } from '../domain/registry.ts';
import { lookUp } from './look-up.ts';
import { nearest } from './nearest.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** A unit that holds an honour already is renewed without applying anew. */
const asking: ReadonlySet<CertificationEventType> = new Set(['applied', 'renewed']);

/**
 * A dossier belongs to a unit that applied in the cycle, and speaks of criteria, items and indicators that the
 * program has, of each once. A printed percentage that rounding does not explain is pointed out.
 */
export function applications(registry: Registry, ledger: Ledger): Problem[] {
  const looking = lookUp(registry);
  const problems: Problem[] = [];
  for (const application of registry.applications.values()) {
    const { origin, program: id, cycle, unit } = application;
    looking.program(id, { ...origin, line: 1 }, []);
    looking.unit(unit, { ...origin, line: 1 }, []);
    const program = registry.programs.get(id);
    if (program === undefined) continue;
    looking.cycle({ program: id, cycle }, { ...origin, line: 1 }, []);
    if (!registry.units.has(unit)) continue;
    const findings = [
      ...(!registry.cycles.has(cycleKey(id, cycle)) || hasAsked(ledger, application)
        ? []
        : [{ code: 'HB610', field: [], args: { unit, cycle, program: id } }]),
      ...assessmentFindings(program, application),
      ...indicatorFindings(program, application),
    ];
    for (const finding of findings) problems.push(problemAt(origin, finding));
  }
  return [...looking.problems, ...problems];
}

function hasAsked(ledger: Ledger, { program, cycle, unit }: Application): boolean {
  return historiesOf(ledger, program, unit).some(({ events }) =>
    events.some((row) => row.cycle === cycle && asking.has(row.event)),
  );
}

function assessmentFindings(program: Program, { assessments }: Application): Finding[] {
  return assessments.flatMap(({ criterion: id, items }, index) => {
    const field = ['assessments', index] as const;
    const twice = assessments.findIndex(({ criterion }) => criterion === id) < index;
    if (twice) return [{ code: 'HB617', field: [...field, 'criterion'], args: { id } }];
    const criterion = program.criteria.find((one) => one.id === id);
    if (criterion === undefined) return [unknownCriterion(program, id, [...field, 'criterion'])];
    return items.flatMap(({ item }, at) =>
      itemFindings(criterion, items, item, at, [...field, 'items', at, 'item']),
    );
  });
}

function itemFindings(
  criterion: Criterion,
  items: readonly { item: number }[],
  item: number,
  at: number,
  field: Finding['field'],
): Finding[] {
  const count = criterion.items.length;
  if (item > count) return [{ code: 'HB612', field, args: { criterion: criterion.id, item, count } }];
  if (items.findIndex((one) => one.item === item) === at) return [];
  return [{ code: 'HB617', field, args: { id: `${criterion.id} ${item}` } }];
}

function indicatorFindings(program: Program, { indicators }: Application): Finding[] {
  return indicators.flatMap((value, index) => {
    const field = ['indicators', index] as const;
    const criterion = program.criteria.find(({ id }) => id === value.criterion);
    if (criterion === undefined) return [unknownCriterion(program, value.criterion, [...field, 'criterion'])];
    const indicator = criterion.indicators.find(({ id }) => id === value.indicator);
    if (indicator === undefined) {
      const ids = criterion.indicators.map(({ id }) => id);
      const args = { criterion: criterion.id, id: value.indicator, allowed: ids.join('、') };
      const suggestion = nearest(value.indicator, ids);
      return [{ code: 'HB613', field: [...field, 'indicator'], args, suggestion }];
    }
    const first = indicators.findIndex(
      (one) => one.criterion === value.criterion && one.indicator === value.indicator,
    );
    if (first < index)
      return [{ code: 'HB617', field: [...field, 'indicator'], args: { id: value.indicator } }];
    const computed = valuePercent(indicator, value);
    const { printedPercent: printed } = value;
    if (computed === undefined || printed === undefined || printedAs(computed, printed) !== 'otherwise')
      return [];
    const args = { printed, computed: Number(computed.toFixed(2)) };
    return [{ code: 'HB616', field: [...field, 'printedPercent'], args }];
  });
}

function unknownCriterion(program: Program, id: string, field: Finding['field']): Finding {
  const ids = program.criteria.map((one) => one.id);
  return { code: 'HB611', field, args: { id, allowed: ids.join('、') }, suggestion: nearest(id, ids) };
}
