import { formatDate } from '../../i18n/format.ts';
import type { Registry } from '../../domain/registry.ts';
import type { ClosePlan } from './close-cycle.ts';
import type { ClosingRow } from './closing-rows.ts';

const terms: readonly (readonly [ClosingRow['event'], string])[] = [
  ['certified', '新认定'],
  ['upgraded', '晋级'],
  ['downgraded', '降级'],
  ['renewed', '续认'],
  ['lapsed', '期满未续'],
];

/** What a reviewer reads before anything is written: who comes and goes, what was left to a person, and the books. */
export function closeReport(plan: ClosePlan, { units }: Pick<Registry, 'units'>): string {
  const { program, cycle, on, rows, attention, runningOut, plaques, totals, sameNames, changes } = plan;
  const nameOf = (id: string) => `${units.get(id)?.name ?? id}（${id}）`;
  const lines = [`“${program.name}”${cycle.title}，${formatDate(on)}`];
  for (const [event, term] of terms) {
    const some = rows.filter((row) => row.event === event);
    if (some.length === 0) continue;
    const names = some.map(({ unit, level }) =>
      level === undefined ? nameOf(unit) : `${nameOf(unit)}${levelOf(plan, level)}`,
    );
    // Renewals are the many that nothing happens to.
    const shown =
      event === 'renewed' && names.length > 10 ? `${names.slice(0, 10).join('、')}……` : names.join('、');
    lines.push(`${term} ${some.length}：${shown}`);
  }
  if (rows.length === 0) lines.push('没有要写的记录：已经办过，或者没有走完步骤的申报。');
  lines.push('', '请逐项核对：');
  const checks = [
    ...attention.map(({ unit, why }) => `${nameOf(unit)}：${why}`),
    ...runningOut.map(
      ({ unit, validTo }) =>
        `${nameOf(unit)}：${formatDate(validTo)}期满，没有续认；要续的加 --renew ${unit}`,
    ),
    ...sameNames.map(
      ({ unit, others }) => `${nameOf(unit)}与${others.map(nameOf).join('、')}重名，是不是这一个？`,
    ),
    ...plaques.made
      .filter(({ placement }) => placement === 'hall')
      .map(({ unit }) => `${nameOf(unit)}门口的牌匾已经满了，这一块挂在室内（hall）`),
    ...plaques.rehung.map(
      ({ unit, number }) => `${nameOf(unit)}沿用牌匾 ${number}，上次已经摘下；重新挂出的，改 removedOn`,
    ),
  ];
  lines.push(...(checks.length > 0 ? checks.map((line) => `  · ${line}`) : ['  · 没有需要特别看的']));
  const [first] = plaques.made;
  if (first !== undefined) {
    const last = plaques.made.at(-1) ?? first;
    const range = plaques.made.length === 1 ? first.number : `${first.number} 至 ${last.number}`;
    lines.push('', `牌匾：新编 ${plaques.made.length} 个，${range}；挂出以后填 hungOn 和 location`);
  }
  for (const { level, since, before, entered, left, asOf, after } of totals) {
    const figures = [
      ...entered.map(({ label, value }) => `＋${label}${value}`),
      ...left.map(({ label, value }) => `－${label}${value}`),
    ];
    lines.push(
      `账${level === undefined ? '' : `（${levelOf(plan, level)}）`}：${since} 在册 ${before}${figures.map((one) => ` ${one}`).join('')} ＝ ${asOf} 在册 ${after}`,
    );
  }
  if (changes.length > 0) lines.push('', ...changes.map(({ path }) => `写：content/${path}`));
  return lines.join('\n');
}

function levelOf({ program }: ClosePlan, level: string): string {
  return program.levels.list.find(({ id }) => id === level)?.name ?? level;
}

/** The plan as JSON for other programs: ids, figures, and the paths of what is written. */
export function closeJson(plan: ClosePlan, isWritten: boolean): object {
  const { program, cycle, on, notice, rows, attention, runningOut, plaques, totals, sameNames, changes } =
    plan;
  return {
    program: program.id,
    cycle: cycle.id,
    on,
    notice,
    rows,
    attention,
    runningOut,
    plaques: plaques.made,
    rehung: plaques.rehung.map(({ number }) => number),
    sameNames,
    totals,
    files: changes.map(({ path }) => path),
    written: isWritten,
  };
}
