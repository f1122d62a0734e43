import type { NoticesView } from '../../views/notice/notices.ts';
import { columnHead } from './head.ts';
import { noticeItems } from './notice-items.ts';

export const noticesExample: NoticesView = {
  template: 'notices',
  head: columnHead('/notices/', '通告', 'notices', '通知公告'),
  kinds: [
    { kind: 'publicity', path: '/notices/kind/publicity/', count: 6 },
    { kind: 'decision', path: '/notices/kind/decision/', count: 4 },
    { kind: 'list', path: '/notices/kind/list/', count: 26 },
    { kind: 'adjustment', path: '/notices/kind/adjustment/', count: 9 },
    { kind: 'correction', path: '/notices/kind/correction/', count: 2 },
    { kind: 'mobilisation', path: '/notices/kind/mobilisation/', count: 3 },
    { kind: 'bulletin', path: '/notices/kind/bulletin/', count: 12 },
  ],
  total: 62,
  allPath: '/notices/',
  items: noticeItems,
  paging: { page: 1, pages: 3, paths: ['/notices/', '/notices/page/2/', '/notices/page/3/'] },
};

export const noticesOfKindExample: NoticesView = {
  ...noticesExample,
  head: columnHead('/notices/kind/decision/', '认定决定', 'notices', '通知公告'),
  kind: 'decision',
  total: 0,
  items: [],
  paging: { page: 1, pages: 1, paths: ['/notices/kind/decision/'] },
};
