import type { MemberHome } from '../../views/member/member-home.ts';
import type { MemberNoticesView } from '../../views/member/member-notices.ts';
import type { NetworkView } from '../../views/member/network.ts';
import { columnHead } from './head.ts';
import { links } from './links.ts';
import { noticeItems } from './notice-items.ts';

const office = '锦绣街道办事处';
const noticesPath = '/streets/jinxiu/notices/';
const items = noticeItems.slice(3).map((item) => ({ ...item, office }));

export const memberHomeExample: MemberHome = {
  office,
  joined: '2021-09-01',
  summary: '锦绣街道的通告、做法和各小区的荣誉，都在这一页。',
  phone: '0000-0000000',
  address: '锦绣大街1号',
  hours: '工作日8:30—17:30，中午有人值班',
  welcomeMarkdown: '街道在清河区东部，辖十一个社区。\n\n## 怎么来\n\n坐3路到锦绣大街口，向北走两百米。',
  notices: items,
  noticeCount: 48,
  noticesPath,
  communities: [links.chunjiang, { text: '望湖社区', path: '/communities/wanghu/' }],
  networkPath: '/network/',
};

export const memberNoticesExample: MemberNoticesView = {
  template: 'member-notices',
  head: columnHead(noticesPath, '锦绣街道通告', 'communities', '通知公告'),
  home: links.jinxiu,
  office,
  total: 48,
  items,
  paging: { page: 1, pages: 2, paths: [noticesPath, `${noticesPath}page/2/`] },
};

export const networkExample: NetworkView = {
  template: 'network',
  head: columnHead('/network/', '社区在线', 'communities', '社区'),
  district: '清河区',
  asOf: '2022-05-20',
  streets: [
    {
      street: {
        unit: links.jinxiu,
        kindTerm: '街道',
        joined: { on: '2021-09-01', office, notices: 48, noticesPath },
      },
      communities: [
        {
          unit: links.chunjiang,
          kindTerm: '社区',
          joined: {
            on: '2021-12-01',
            office: '春江社区居民委员会',
            notices: 0,
          },
        },
      ],
    },
    {
      street: { unit: links.binhe, kindTerm: '街道' },
      communities: [
        {
          unit: { text: '望湖社区', path: '/communities/wanghu/' },
          kindTerm: '社区',
          joined: {
            on: '2022-01-10',
            office: '望湖社区居民委员会',
            notices: 3,
            noticesPath: '/communities/wanghu/notices/',
          },
        },
      ],
    },
  ],
  counts: { streets: 1, communities: 2, notices: 51 },
};
