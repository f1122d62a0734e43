import type { EvalResult } from './evaluate.ts';

/** The result as a table in Markdown. */
export function evalTable({ communities, seed, queries, classes, index, first_visit }: EvalResult): string {
  const percent = (share: number | undefined) =>
    share === undefined ? '—' : String(Math.round(share * 1000) / 10);
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  const rows = classes.map(({ name, ours, stock }) =>
    [
      name,
      ours.queries,
      percent(ours.first),
      percent(ours.five),
      ours.mrr.toFixed(3),
      `${ours.median_ms.toFixed(0)} / ${ours.p95_ms.toFixed(0)}`,
      `${kb(ours.median_bytes)} / ${kb(ours.p95_bytes)}`,
      percent(stock?.first),
      percent(stock?.five),
      stock?.mrr.toFixed(3) ?? '—',
      stock ? `${stock.median_ms.toFixed(0)} / ${stock.p95_ms.toFixed(0)}` : '—',
    ].join(' | '),
  );
  const visit = ([median, most]: readonly [number, number]) => `${kb(median)} kB (most ${kb(most)} kB)`;
  return [
    `${communities} communities, seed ${seed}, up to ${queries} queries a class. Index: ${index.ours_s.toFixed(1)} s, ` +
      `${index.ours_files} files; Pagefind as it comes: ${index.stock_s?.toFixed(1) ?? '—'} s.`,
    `Bytes to the first hit of a first visit, median: ${visit(first_visit.compressed)} from a server that compresses ` +
      `text, ${visit(first_visit.plain)} from one that does not.`,
    '',
    '| class | queries | first | first five | MRR | ms, median / p95 | kB, median / p95 | Pagefind: first | first five | MRR | ms |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
