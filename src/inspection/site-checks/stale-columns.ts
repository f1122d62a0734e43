import { addDays, addMonths } from '../../domain/plain-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { judgeSeen, type SiteCheck } from '../site-check.ts';

/** 政府网站与政务新媒体检查指标: news are stale after two weeks, notices and policies after six months. */
function oldestFor(type: string, asOf: PlainDate): { day: PlainDate; term: string } {
  return /动态|要闻|新闻|信息/.test(type)
    ? { day: addDays(asOf, -14), term: '两周' }
    : { day: addMonths(asOf, -6), term: '六个月' };
}

/** Every column that leads to articles has one that is new enough for its kind. */
export const staleColumnsCheck: SiteCheck = {
  code: 'HB793',
  fatalFrom: 5,
  title: '栏目按时更新：动态类两周，通知公告类六个月',
  words: {
    zh: {
      what: '栏目“{name}”（{type}）最新一条是{newest}，超过{term}没有更新',
      why: '每个不更新的栏目都扣分，有 5 个以上，抽查直接不合格。',
      how: '发布新内容；不再更新的栏目从主导航里拿掉，或者并到别的栏目。',
    },
    en: {
      what: 'The newest item of the column "{name}" ({type}) is of {newest}',
      why: 'Stale columns cost points; five of them fail an inspection at once.',
      how: 'Publish something, or take the column out of the navigation.',
    },
  },
  judge: ({ pages, asOf }) =>
    judgeSeen(pages, ({ columns }) => {
      const dated = columns.flatMap(({ newest, ...column }) =>
        newest === undefined ? [] : [{ ...column, newest, ...oldestFor(column.type, asOf) }],
      );
      const old = dated.filter(({ newest, day }) => newest < day);
      const stale = old.filter(({ unread }) => unread === 0);
      // Read only in part: what was not read may be new.
      const unsure = old.filter(({ unread }) => unread > 0).map(({ name }) => `“${name}”`);
      const notRead = `没有读全的栏目：${unsure.join('、')}；加大 --pages`;
      if (stale.length === 0 && unsure.length > 0) return { unchecked: notRead };
      if (dated.length === 0 && columns.some(({ unread }) => unread > 0))
        return { unchecked: '栏目里的文章都没有读到；加大 --pages' };
      return {
        evidence:
          `有文章的栏目 ${dated.length} 个，截至 ${asOf}；另有 ${columns.length - dated.length} 个不是按时发布的` +
          (unsure.length > 0 ? `；${notRead}` : ''),
        findings: stale.map(({ file, name, type, newest, term }) => ({
          path: file,
          args: { name, type, newest, term },
        })),
      };
    }),
};
