import type { NoticeKind } from '../domain/notice.ts';
import type { PageHead, Paging } from './head.ts';
import type { NoticeItem } from './notice-item.ts';

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
