import { changeTerms } from '../../i18n/terms.ts';
import type { BooksView, ChangeCount } from '../../views/honour.ts';

/** The counts of a computed difference as labelled figures. */
export function figures(counts: readonly ChangeCount[]): { label: string; value: number }[] {
  return counts.map(({ cause, count }) => ({ label: changeTerms[cause], value: count }));
}

/** The difference in one line, for a row of a table: `新增34、恢复2；暂停3`. */
export function booksLine({ entered, left }: BooksView): string {
  const side = (counts: readonly ChangeCount[]) =>
    figures(counts)
      .map(({ label, value }) => `${label}${value}`)
      .join('、');
  return [side(entered), side(left)].filter(Boolean).join('；') || '没有增减';
}
