import { enteredTerms, leftTerms, stayedTerms } from '../../i18n/terms.ts';
import type {
  BooksView,
  ChangeCause,
  ChangeCount,
  ChangeSide,
  StayCause,
} from '../../views/honour/honour.ts';

const terms: Record<ChangeSide, Partial<Record<ChangeCause | StayCause, string>>> = {
  entered: enteredTerms,
  stayed: stayedTerms,
  left: leftTerms,
};

/** What a cause is called on the side of the books where it stands. */
export function causeTerm(side: ChangeSide, cause: ChangeCause | StayCause): string {
  return terms[side][cause] ?? cause;
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
