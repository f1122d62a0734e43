import { noticeKinds, type Notice, type NoticeKind } from '../../domain/notice.ts';
import { noticeKindTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { PageHead, Paging } from '../head.ts';
import { noticeItem, type NoticeItem } from './notice-item.ts';
import { hasPage, pagingOf, rowsOfPage } from '../paging.ts';
import { paths } from '../paths.ts';

export const noticesPerPage = 30;

/** `/notices/`, `/notices/page/2/` …; and one kind of notice: `/notices/kind/<kind>/` … Newest first. */
export interface NoticesView {
  template: 'notices';
  head: PageHead;
  kind?: NoticeKind | undefined;
  kinds: { kind: NoticeKind; path: string; count: number }[];
  total: number;
  /** Path of the list of all kinds. */
  allPath: string;
  items: NoticeItem[];
  paging: Paging;
}

/** A page of all notices, or of one kind; undefined where there is no such page. */
export function noticesView(
  edition: Edition,
  kind: NoticeKind | undefined,
  page: number,
): NoticesView | undefined {
  const notices = noticesOf(edition, kind);
  if (!hasPage(notices.length, noticesPerPage, page) || (kind && notices.length === 0)) return undefined;
  const path = (n: number) => (kind ? paths.noticesOfKind(kind, n) : paths.notices(n));
  const name = kind ? noticeKindTerms[kind] : '通告';
  return {
    template: 'notices',
    head: {
      path: path(page),
      title: page === 1 ? name : `${name}（第 ${page} 页）`,
      description: `${edition.registry.issuer.name}发布的${kind ? name : '公示、认定决定、名单、动态调整和更正'}。`,
      crumbs: kind ? [crumbs.home, crumbs.notices] : [crumbs.home],
      section: 'notices',
      column: {
        name,
        description: `${edition.registry.issuer.siteName}${name}栏目`,
        keywords: [...new Set(['通告', name, '公示', '名单'])],
        type: '通知公告',
      },
    },
    kind,
    kinds: noticeKindsOf(edition).map((each) => ({
      kind: each,
      path: paths.noticesOfKind(each),
      count: noticesOf(edition, each).length,
    })),
    total: notices.length,
    allPath: paths.notices(),
    items: rowsOfPage(notices, page, noticesPerPage).map((notice) => noticeItem(edition, notice)),
    paging: pagingOf(notices.length, noticesPerPage, page, path),
  };
}

/** Kinds that have been published. */
export function noticeKindsOf(edition: Edition): NoticeKind[] {
  return noticeKinds.filter((kind) => noticesOf(edition, kind).length > 0);
}

/** All notices, or those of one kind. */
export function noticesOf(edition: Edition, kind: NoticeKind | undefined): readonly Notice[] {
  return kind ? edition.publications.noticesOfKind(kind) : edition.publications.notices;
}
