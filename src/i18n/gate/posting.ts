import type { Message } from './message.ts';

/** HB69.: postings on notice boards. */
export const postingMessages = {
  HB690: {
    severity: 'error',
    zh: {
      what: '张榜没有写 posting 一项',
      why: '贴在哪里、哪天撤下、为什么公开个人信息，都要先写清楚。',
      how: '加上 posting：subject、unit、board、takeDownOn、personalData，写法见 content/README.md。',
    },
    en: {
      what: 'This posting has no field posting',
      why: 'Where it hangs, until when, and why it shows personal data must be said.',
      how: 'Add posting with subject, unit, board, takeDownOn and personalData; see content/README.md.',
    },
  },
  HB691: {
    severity: 'error',
    zh: {
      what: '只有张榜（posting）能写 posting 一项',
      why: '别的通告一直留在网上，不会按日撤下。',
      how: '把 kind 改成 posting，或删去 posting。',
    },
    en: {
      what: 'Only a notice of kind posting has the field posting',
      why: 'Other notices stay on the web.',
      how: 'Make it a posting, or delete the field.',
    },
  },
  HB692: {
    severity: 'error',
    zh: {
      what: '撤下日期 {takeDownOn} 不晚于张贴日期 {published}',
      why: '这样它一天也没有公开。',
      how: '核对两个日期。',
    },
    en: {
      what: 'It is taken down on {takeDownOn}, not after it was posted on {published}',
      why: 'It would never be seen.',
      how: 'Check both days.',
    },
  },
  HB693: {
    severity: 'warning',
    zh: {
      what: '张贴 {days} 天，超过一年',
      why: '榜上的信息过期不撤，个人信息就一直挂在外面。',
      how: '核对 takeDownOn 的年份。',
    },
    en: {
      what: 'It hangs for {days} days, more than a year',
      why: 'Personal data would stay in the open.',
      how: 'Check the year of takeDownOn.',
    },
  },
  HB694: {
    severity: 'error',
    zh: {
      what: '“{field}”不得张榜',
      why: '身份证件号、电话、银行账号、住址到户、病情和残疾情况，公示都用不着；泄露了收不回来。',
      how: '从 fields 和正文里删去这一项；要区分同名的人，写所在的组或者楼栋。',
    },
    en: {
      what: '"{field}" may not be posted',
      why: 'A posting needs no numbers, accounts, addresses of households or health of anyone.',
      how: 'Take it out of fields and text; tell namesakes apart by group or building.',
    },
  },
  HB695: {
    severity: 'error',
    zh: {
      what: '张榜不能写 {field}',
      why: '张榜只印正文；名单、公示期和数字核对要发正式的公示或者通告。',
      how: '删去 {field}；需要名单、附件的，改用 publicity 或 list。',
    },
    en: {
      what: 'A posting has no {field}',
      why: 'It prints its text alone; lists and windows belong to notices.',
      how: 'Delete {field}, or make it a publicity or a list.',
    },
  },
  HB696: {
    severity: 'error',
    zh: {
      what: '“{id}”是张榜，不能用 {field} 来改',
      why: '张榜到自己的 takeDownOn 才撤下；另发一篇撤回，它还挂在网上，反而被人找到。',
      how: '要提前撤下，把“{id}”的 takeDownOn 改早；一天也不能再留的，删去 web: true，把正文里的个人信息也删去。',
    },
    en: {
      what: '"{id}" is a posting and cannot be changed by {field}',
      why: 'It comes down on its own day; a notice that withdraws it would leave it there, and lead readers to it.',
      how: 'Set an earlier takeDownOn in "{id}"; if it must go today, delete web: true and what it says of persons.',
    },
  },
} satisfies Record<string, Message>;
