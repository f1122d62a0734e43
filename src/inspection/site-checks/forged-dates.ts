import { daysBetween } from '../../domain/plain-date.ts';
import { judgeSeen, type SiteCheck } from '../site-check.ts';
import type { SeenArrival, SeenHistory } from '../survey-facts.ts';

/** A holiday of a week may lie between the publication on paper and the commit. */
const mostDaysLate = 7;
/** So long after its beginning a site still takes in what was published before. */
const daysOfMoving = 60;

/** No document says that it was published long before the history of the content knows of it. */
export const forgedDatesCheck: SiteCheck = {
  code: 'HB794',
  fatalFrom: 1,
  title: '发布时间和内容库的历史相符，没有倒签',
  words: {
    zh: {
      what: '发布时间写 {published}，{how}内容库是 {day}（提交 {commit}），晚了 {days} 天',
      why: '更改发布时间冒充按时更新，抽查直接不合格。',
      how: '改回真实的发布时间；补录旧文件的，提交说明里写明“补录”，正文注明原来在哪里发布。',
    },
    en: {
      what: 'Says it was published on {published}; commit {commit} of {day} brought or changed it, {days} days later',
      why: 'A forged time of publication fails an inspection at once.',
      how: 'Give the true time; where old documents are brought in, say 补录 in the message of the commit.',
    },
  },
  judge: ({ history }) =>
    judgeSeen(history, (seen) => {
      const archived = seen.arrivals.filter((arrival) => isArchived(arrival, seen));
      const late = seen.arrivals
        .filter((arrival) => !isArchived(arrival, seen))
        .map((arrival) => ({ ...arrival, days: daysBetween(arrival.published, arrival.day) }))
        .filter(({ days }) => days > mostDaysLate);
      return {
        evidence:
          `对照 ${seen.arrivals.length} 篇的提交时间（提交时间由提交的电脑写，库从 ${seen.since} 起）；` +
          `建库时或注明“补录”收入的旧文件 ${archived.length} 篇，未提交 ${seen.uncommitted} 篇，不计`,
        findings: late.map(({ file, published, commit, day, days, isChange }) => ({
          path: file,
          args: { published, commit, day, days, how: isChange ? '改这个时间时' : '进入' },
        })),
      };
    }),
};

function isArchived(arrival: SeenArrival, { since }: SeenHistory): boolean {
  const isOlder = arrival.published < since && daysBetween(since, arrival.day) <= daysOfMoving;
  return arrival.isArchive || isOlder;
}
