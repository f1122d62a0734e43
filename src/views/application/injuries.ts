import { injuryDimensions, type InjuryDimension, type InjuryRow } from '../../domain/injury.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { mayPublish, SMALL_CELL, withheld, type PublishedCount } from '../../domain/small-cells.ts';
import { injuryDimensionTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead } from '../head.ts';
import { unitMention } from '../links.ts';
import { paths } from '../paths.ts';

/** `/injuries/<unit>/`: 伤害统计, with small cells withheld. */
export interface InjuriesView {
  template: 'injuries';
  head: PageHead;
  asOf: PlainDate;
  unit: Mention;
  /** Oldest first; `total` is undefined where it is withheld. */
  years: { year: string; total?: number | undefined }[];
  /** One table for each dimension; the counts stand in the order of `years`. */
  tables: {
    dimension: InjuryDimension;
    term: string;
    rows: { group: string; counts: Cell[] }[];
  }[];
  /** Counts below this are withheld, and what would give them away. */
  smallCell: number;
  /** True where some cell is withheld. */
  hasWithheld: boolean;
}

/** A count; `none` where a year does not have the group. */
type Cell = number | 'withheld' | 'none';

/** The statistics of the years that are over; undefined while there are none. */
export function injuriesView(edition: Edition, unitId: string): InjuriesView | undefined {
  const byYear = yearsOf(edition, unitId);
  if (byYear.size === 0) return undefined;
  const unit = unitMention(edition, unitId);
  const years = [...byYear].map(([year, rows]) => {
    const totals = injuryDimensions.map((dimension) => totalOf(rows, dimension));
    const total = Math.max(...totals);
    return { year, total: mayPublish(total).total ? total : undefined };
  });
  const tables = injuryDimensions.flatMap((dimension) => {
    const rows = rowsOf(byYear, dimension);
    return rows.length === 0 ? [] : { dimension, term: injuryDimensionTerms[dimension], rows };
  });
  const last = years.at(-1)?.year ?? '';
  return {
    template: 'injuries',
    head: {
      path: paths.injuries(unitId),
      title: `${unit.text}伤害统计`,
      description: `${unit.text}伤害人次按年龄、性别、职业、文化程度和原因汇总，截至${last}年。`,
      crumbs: [crumbs.home, crumbs.communities],
      section: 'communities',
    },
    asOf: edition.day,
    unit,
    years,
    tables,
    smallCell: SMALL_CELL,
    hasWithheld:
      years.some(({ total }) => total === undefined) ||
      tables.some(({ rows }) => rows.some(({ counts }) => counts.includes('withheld'))),
  };
}

/** To the statistics of a unit, if it has some by the day. */
export function injuriesLink(edition: Edition, unit: string): Link | undefined {
  if (yearsOf(edition, unit).size === 0) return undefined;
  return { text: '伤害统计', path: paths.injuries(unit) };
}

/** Units with statistics on the day. */
export function unitsWithInjuries(edition: Edition): string[] {
  return [...edition.registry.injuries.keys()].filter((unit) => yearsOf(edition, unit).size > 0);
}

/** Statistics of a year exist when it is over. */
function yearsOf({ registry, day }: Edition, unit: string): Map<string, InjuryRow[]> {
  const rows = (registry.injuries.get(unit) ?? []).filter(({ year }) => year < day.slice(0, 4));
  return new Map([...Map.groupBy(rows, ({ year }) => year)].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function rowsOf(
  byYear: ReadonlyMap<string, InjuryRow[]>,
  dimension: InjuryDimension,
): InjuriesView['tables'][number]['rows'] {
  const columns = [...byYear.values()].map((all) => {
    const rows = all.filter((row) => row.dimension === dimension);
    const shown = withheld(rows.map(({ count }) => count));
    return new Map(rows.map(({ group }, at) => [group, cellOf(shown[at])]));
  });
  const groups = new Set(columns.flatMap((column) => [...column.keys()]));
  return [...groups].map((group) => ({
    group,
    counts: columns.map((column) => column.get(group) ?? 'none'),
  }));
}

function cellOf(count: PublishedCount): Cell {
  return count ?? 'withheld';
}

function totalOf(rows: readonly InjuryRow[], dimension: InjuryDimension): number {
  return rows.filter((row) => row.dimension === dimension).reduce((sum, { count }) => sum + count, 0);
}
