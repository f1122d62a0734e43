import type { Notice } from '../../domain/notice.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead, Paging } from '../head.ts';
import { noticeLink } from '../links.ts';
import { noticeCrumbs } from './notice-crumbs.ts';
import { listedCount, noticeListView, type NoticeListView } from './notice-list.ts';
import { pageCount, pagingOf } from '../paging.ts';
import { paths } from '../paths.ts';

/** Units of all lists of a notice together that one page shows; the rest follows on pages of their own. */
export const unitsPerPage = 300;

/** `/notices/<id>/page/2/` …: where the lists of a notice go on. The print version holds them whole. */
export interface NoticeListsView {
  template: 'notice-lists';
  head: PageHead;
  notice: Link;
  lists: NoticeListView[];
  paging: Paging;
  printPath: string;
}

/** The second or a later page of a notice's lists; undefined where there is no such page. */
export function noticeListsView(edition: Edition, notice: Notice, page: number): NoticeListsView | undefined {
  if (page < 2 || page > noticePages(edition, notice)) return undefined;
  const { title, published, source, office, keywords } = notice;
  return {
    template: 'notice-lists',
    head: {
      path: paths.noticeLists(notice.id, page),
      title: `${title}（名单第 ${page} 页）`,
      description: `${title}所附名单，第 ${page} 页。`,
      crumbs: [...noticeCrumbs(edition, notice), noticeLink(notice)],
      section: 'notices',
      article: { published, source: source ?? office ?? edition.registry.issuer.name, keywords },
    },
    notice: noticeLink(notice),
    lists: listsOnPage(edition, notice, page),
    paging: noticePaging(edition, notice, page),
    printPath: paths.noticePrint(notice.id),
  };
}

/** How many pages a notice with its lists takes on screen; 1 where they are short. */
export function noticePages(edition: Edition, notice: Notice): number {
  return pageCount(totalOf(edition, notice), unitsPerPage);
}

export function noticePaging(edition: Edition, notice: Notice, page: number): Paging {
  const path = (n: number) => paths.noticeLists(notice.id, n);
  return pagingOf(totalOf(edition, notice), unitsPerPage, page, path);
}

/** The lists as far as they stand on a page, one after the other; `whole` for paper. */
export function listsOnPage(edition: Edition, notice: Notice, page: number | 'whole'): NoticeListView[] {
  const pages = page === 'whole' ? 1 : noticePages(edition, notice);
  const first = page === 'whole' ? 0 : (page - 1) * unitsPerPage;
  const last = page === 'whole' ? Infinity : first + unitsPerPage;
  let before = 0;
  return notice.lists.flatMap((list, index): NoticeListView[] => {
    const offset = before;
    const count = listedCount(edition, list);
    before += count;
    // An empty list is shown where it would begin.
    const isHere =
      count === 0
        ? page === 'whole' || Math.min(pages, Math.floor(offset / unitsPerPage) + 1) === page
        : offset < last && offset + count > first;
    if (!isHere) return [];
    const range = { start: Math.max(0, first - offset), end: last - offset };
    return [
      {
        ...noticeListView(edition, list, range),
        number: notice.lists.length > 1 ? index + 1 : undefined,
        downloads: edition.downloads(paths.noticeTable(notice.id, index + 1)),
      },
    ];
  });
}

function totalOf(edition: Edition, { lists }: Notice): number {
  return lists.reduce((total, list) => total + listedCount(edition, list), 0);
}
