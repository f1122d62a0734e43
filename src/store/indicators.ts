import type { IndicatorSeries } from '../domain/indicator-series.ts';
import type { DocumentReading, TableReading } from './file-reading.ts';
import { namedDocuments } from './named-documents.ts';
import { section, type Section } from './section.ts';
import { tablesBeside } from './tables-of-documents.ts';

/** Indicator series by id with their figures, in the order of their lines. */
export function indicatorsOf(
  heads: readonly DocumentReading<'indicator-series'>[],
  tables: readonly TableReading<'indicator-points'>[],
): Section<Map<string, IndicatorSeries>> {
  const beside = tablesBeside(tables, heads, 'HB675');
  const named = namedDocuments(heads, (data, id, { path, body }): IndicatorSeries => {
    const points = (beside.tableOf(path)?.rows ?? []).map((row) => ({ ...row, series: id }));
    return { ...data, id, points, bodyMarkdown: body, origin: { file: path, line: 1 } };
  });
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return section(named.value, {
    problems: [...beside.problems, ...named.problems],
    refusedDocuments: named.refusedDocuments,
    refusedRows: rows - pointsIn(named.value),
  });
}

/** Figures of all series. */
export function pointsIn(series: ReadonlyMap<string, IndicatorSeries>): number {
  return [...series.values()].reduce((sum, { points }) => sum + points.length, 0);
}
