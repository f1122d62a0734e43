import { daysBetween } from '../../domain/plain-date.ts';
import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** 政府网站与政务新媒体检查指标: a home page without news for two weeks fails the whole site. */
const mostDays = 14;

/** The home page leads to something that is no older than two weeks. */
export const homeUpdatesCheck: SiteCheck = {
  code: 'HB792',
  fatalFrom: 1,
  title: '首页两周内有更新',
  words: {
    zh: {
      what: '首页最新的一条是{newest}发布的，到{asOf}已经{days}天',
      why: '首页两周没有更新，抽查直接不合格。',
      how: '发布新的通告或经验；确实没有的，至少发一篇工作通报。',
    },
    en: {
      what: 'The newest item of the home page is of {newest}, {days} days before {asOf}',
      why: 'A home page without an update for two weeks fails an inspection at once.',
      how: 'Publish a notice or an experience.',
    },
  },
  judge: ({ pages, asOf }) =>
    judgeSeen(pages, ({ newestAtHome: newest, unreadAtHome: unread }) => {
      const days = newest === undefined ? Infinity : daysBetween(newest, asOf);
      if (days > mostDays && unread > 0)
        return { unchecked: `首页指向的文章有 ${unread} 篇没有读到，不知道有没有更新的；加大 --pages` };
      if (newest === undefined) return { unchecked: '首页没有指向带发布时间（PubDate）的文章，看不出更新' };
      const findings = days > mostDays ? [{ path: 'index.html', args: { newest, asOf, days } }] : [];
      return { evidence: `最新一条 ${newest}，截至 ${asOf}`, findings };
    }),
};
