import type { Unit } from '../../domain/unit.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead, Paging } from '../head.ts';
import { divisionLink, divisionsDownTo } from '../links.ts';
import { noticeItem, type NoticeItem } from '../notice/notice-item.ts';
import { hasPage, pagingOf, rowsOfPage } from '../paging.ts';
import { paths } from '../paths.ts';

export const memberNoticesPerPage = 30;

/** `/streets/<id>/notices/`, `/communities/<id>/notices/` …: what a member published, newest first. */
export interface MemberNoticesView {
  template: 'member-notices';
  head: PageHead;
  /** Whose they are. */
  home: Link;
  office: string;
  total: number;
  items: NoticeItem[];
  paging: Paging;
}

/** A page of a member's notices; undefined where there is no such member or page, and while it has published none. */
export function memberNoticesView(edition: Edition, unit: Unit, page: number): MemberNoticesView | undefined {
  const member = edition.members.at(unit.id);
  const notices = edition.members.noticesOf(unit.id);
  if (member === undefined || notices.length === 0) return undefined;
  if (!hasPage(notices.length, memberNoticesPerPage, page)) return undefined;
  const path = (n: number) => paths.memberNotices(unit, n);
  const home = divisionLink(edition, unit);
  const name = `${home.text}通告`;
  return {
    template: 'member-notices',
    head: {
      path: path(page),
      title: page === 1 ? name : `${name}（第 ${page} 页）`,
      description: `${member.office}发布的通告。`,
      crumbs: [crumbs.home, crumbs.communities, ...divisionsDownTo(edition, unit)],
      section: 'communities',
      column: {
        name,
        description: `${member.office}发布的公示、通报和说明`,
        keywords: [home.text, '通告', '公示', '通报'],
        type: '通知公告',
      },
    },
    home,
    office: member.office,
    total: notices.length,
    items: rowsOfPage(notices, page, memberNoticesPerPage).map((notice) => noticeItem(edition, notice)),
    paging: pagingOf(notices.length, memberNoticesPerPage, page, path),
  };
}
