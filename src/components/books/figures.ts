import { enteredTerms, leftTerms } from '../../i18n/terms.ts';
import type { BooksView, ChangeCause, ChangeCount } from '../../views/honour.ts';

/** What a cause is called on the side of the books where it stands. */
export function causeTerm(side: 'entered' | 'left', cause: ChangeCause): string {
  return (side === 'entered' ? enteredTerms : leftTerms)[cause];
}

/** The counts of one side of a computed difference as labelled figures. */
export function figures(
  side: 'entered' | 'left',
  counts: readonly ChangeCount[],
): { label: string; value: number }[] {
  return counts.map(({ cause, count }) => ({ label: causeTerm(side, cause), value: count }));
}

/** The difference in one line, for a row of a table: `新增34、恢复2；暂停3`. */
export function booksLine(books: BooksView): string {
  const line = (side: 'entered' | 'left') =>
    figures(side, books[side])
      .map(({ label, value }) => `${label}${value}`)
      .join('、');
  return [line('entered'), line('left')].filter(Boolean).join('；') || '没有增减';
}
