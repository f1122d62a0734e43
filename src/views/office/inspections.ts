import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import { findingView, type FindingView } from './finding.ts';
import type { Link, PageHead, Paging } from '../head.ts';
import { inspectionItem, type InspectionItem } from './inspection-item.ts';
import { hasPage, pagingOf, rowsOfPage } from '../paging.ts';
import { paths } from '../paths.ts';

export const inspectionsPerPage = 30;

/** `/inspections/`, newest first; on the first page what is overdue, oldest deadline first. */
export interface InspectionsView {
  template: 'inspections';
  head: PageHead;
  asOf: PlainDate;
  total: number;
  overdue: (FindingView & { inspection: Link })[];
  items: InspectionItem[];
  paging: Paging;
}

/** Page `page`, counted from 1; undefined where there is no such page, or no inspection at all. */
export function inspectionsView(edition: Edition, page: number): InspectionsView | undefined {
  const all = edition.inspections.all();
  if (all.length === 0 || !hasPage(all.length, inspectionsPerPage, page)) return undefined;
  const title = '督查考评';
  const description = '督查、联合考评、观摩点评的结果，发现的问题改了没有。';
  return {
    template: 'inspections',
    head: {
      path: paths.inspections(page),
      title: page === 1 ? title : `${title}（第 ${page} 页）`,
      description,
      crumbs: [crumbs.home],
      section: 'programs',
      column: { name: title, description, keywords: [title, '整改', '复查'], type: '业务工作' },
    },
    asOf: edition.day,
    total: all.length,
    overdue: page === 1 ? overdueOf(edition) : [],
    items: rowsOfPage(all, page, inspectionsPerPage).map((inspection) => inspectionItem(edition, inspection)),
    paging: pagingOf(all.length, inspectionsPerPage, page, paths.inspections),
  };
}

function overdueOf(edition: Edition): InspectionsView['overdue'] {
  const found = edition.inspections.all().flatMap(({ id, title, program, findings }) => {
    const ofProgram = edition.registry.programs.get(program);
    return findings
      .map((finding) => findingView(edition, ofProgram, finding))
      .filter(({ state }) => state === 'overdue')
      .map((finding) => ({ ...finding, inspection: { text: title, path: paths.inspection(id) } }));
  });
  return found.toSorted((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
}
