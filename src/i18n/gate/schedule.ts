import type { Message } from './message.ts';

/** HB77.: drafts, and days on which something is published or taken down. */
export const scheduleMessages = {
  HB770: {
    severity: 'error',
    zh: {
      what: '定时发布“{value}”不是日期，也不是带时区的日期时间',
      why: '写不清楚，就不知道从哪天起可以看到。',
      how: '写成 2022-05-20，或者 2022-05-20T09:00+08:00。',
    },
    en: {
      what: 'publishOn "{value}" is neither a day nor a local date and time with its offset',
      why: 'Otherwise nobody knows from when on it may be seen.',
      how: 'Write 2022-05-20 or 2022-05-20T09:00+08:00.',
    },
  },
  HB771: {
    severity: 'warning',
    zh: {
      what: '定时发布 {publishOn} 早于发布时间 {published}，不起作用',
      why: '两个时间以晚的为准。',
      how: '要提前发布，把 published 改早；不要定时的，删去 publishOn。',
    },
    en: {
      what: 'publishOn {publishOn} is earlier than published {published} and does nothing',
      why: 'The later of the two counts.',
      how: 'To publish earlier change published; else delete publishOn.',
    },
  },
  HB772: {
    severity: 'error',
    zh: {
      what: '撤下日期 {takeDownOn} 不晚于发布日期 {published}',
      why: '这样它一天也没有公开。',
      how: '核对两个日期；不想公开的，写 draft: true。',
    },
    en: {
      what: 'It is taken down on {takeDownOn}, not after it was published on {published}',
      why: 'It would never be seen.',
      how: 'Check both days; what is not to be public is draft: true.',
    },
  },
  HB773: {
    severity: 'error',
    zh: {
      what: '{takeDownOn} 撤下时，公示期还没有满（末日 {to}）',
      why: '公示期内看不到，公示就不作数。',
      how: '把 takeDownOn 改到公示期满以后。',
    },
    en: {
      what: 'It is taken down on {takeDownOn}, before its window closes on {to}',
      why: 'A window that cannot be read does not count.',
      how: 'Set takeDownOn to a day after the window.',
    },
  },
  HB774: {
    severity: 'error',
    zh: {
      what: '张榜的撤下日期不写在这里',
      why: '张榜有自己的撤下办法，写两处会对不上。',
      how: '删去 takeDownOn，写在 posting 一项里。',
    },
    en: {
      what: 'A posting is not taken down by this field',
      why: 'It has one of its own, and two would disagree.',
      how: 'Delete takeDownOn and set it in posting.',
    },
  },
  HB775: {
    severity: 'error',
    zh: {
      what: '写了 {field} 的通告不能定期撤下',
      why: '它改的那一篇还留着，没有它，读者就不知道已经改过。',
      how: '删去 takeDownOn。',
    },
    en: {
      what: 'A notice with {field} cannot be taken down',
      why: 'The one it changes stays, and readers would not know of the change.',
      how: 'Delete takeDownOn.',
    },
  },
  HB776: {
    severity: 'error',
    zh: {
      what: '{field} 写的“{id}”还是草稿',
      why: '草稿不公开，公开的通告不能更正、撤回或者说明它。',
      how: '先发布“{id}”（删去它的 draft: true）；或者把这一篇也写成草稿。',
    },
    en: {
      what: '{field} names "{id}", which is a draft',
      why: 'A notice that is out cannot change or answer one that nobody can read.',
      how: 'Publish "{id}" first (delete its draft: true), or make this one a draft too.',
    },
  },
  HB777: {
    severity: 'warning',
    zh: {
      what: '{count} 行认定记录写明由这一篇公布，而它还是草稿',
      why: '认定记录从它的日期起就显示在网站上，不等通告；通告还没有签发，名单就先公开了。',
      how: '签发以后删去 draft: true，和认定记录一起提交；没有签发的，先不要发布网站。',
    },
    en: {
      what: '{count} rows say that this notice publishes them, and it is still a draft',
      why: 'Rows are on the site from their own day on; the list would be public before it is signed.',
      how: 'Delete draft: true when it is signed and commit it with the rows; until then do not publish.',
    },
  },
} satisfies Record<string, Message>;
