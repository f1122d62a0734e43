import { formatCount } from '../../i18n/format.ts';
import type { InjuriesView } from '../../views/application/injuries.ts';
import { countScale, type BarRow, type BarsScale } from '../chart/bars.ts';

type Row = InjuriesView['tables'][number]['rows'][number];

/** One scale for the newest year of all tables, so that their bars can be compared. */
export function injuryScale(tables: InjuriesView['tables']): BarsScale {
  const counts = tables.flatMap(({ rows }) => rows.map(({ counts: all }) => all.at(-1)));
  return countScale(counts.filter((count) => typeof count === 'number'));
}

/** The bar of a group in the newest year; what is withheld has none, so that no length gives it away. */
export function injuryBar({ group, counts }: Row): BarRow {
  const count = counts.at(-1) ?? 'none';
  if (count === 'withheld') return { name: group, value: undefined, figure: '＊', label: '不公开' };
  if (count === 'none') return { name: group, value: undefined, figure: '—', label: '没有这一组' };
  return { name: group, value: count, figure: formatCount(count), label: `${formatCount(count)}人次` };
}
