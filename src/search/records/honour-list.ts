import { formatDate } from '../../i18n/format.ts';
import type { HonourListView } from '../../views/honour-list/honour-list.ts';
import type { SearchRecord } from '../record.ts';

/** The first page of a list stands for all of them. */
export function honourListRecord(view: HonourListView): SearchRecord | undefined {
  const { head, print, paging, program, cycle, grantors, asOf, count } = view;
  if (print || paging.page > 1) return undefined;
  return {
    path: head.path,
    names: [head.title, `${program.text}${cycle.title}`],
    text: `截至${formatDate(asOf)}，在册${count}个。${grantors.map(({ name }) => name).join('、')}。`,
    facets: { kind: ['honour-list'], program: [program.text], year: [asOf.slice(0, 4)] },
    shelf: 'site',
    rank: `1 ${asOf}`,
  };
}
