import { formatDate } from '../../i18n/format.ts';
import type { NoticeView } from '../../views/notice/notice.ts';
import { plainText } from '../plain-text.ts';
import type { SearchRecord } from '../record.ts';

/** Postings (张榜公布) stay out of the search: they are hung up on the notice board, for a time. */
export function noticeRecord(view: NoticeView): SearchRecord | undefined {
  const { head, kind, number, office, published, street, program, bodyMarkdown, print } = view;
  if (kind === 'posting' || print) return undefined;
  return {
    path: head.path,
    names: [head.title, ...(number ? [number] : [])],
    text: `${formatDate(published)}，${office}${number ? `，${number}` : ''}。${plainText(bodyMarkdown)}`,
    facets: {
      kind: [kind],
      year: [published.slice(0, 4)],
      ...(street ? { street: [street.text] } : {}),
      ...(program ? { program: [program.text] } : {}),
    },
    shelf: 'notices',
    rank: published,
  };
}
