import type { Message } from './message.ts';

/** HB65.: inspections: visits, findings, re-checks, scores, outcomes. */
export const inspectionMessages = {
  HB650: {
    severity: 'error',
    zh: {
      what: '“{id}”不在这次督查的单元里',
      why: '问题、分数和结果只能写到查过的单元头上。',
      how: '核对编号；确实查过的，加进 units。',
    },
    en: {
      what: '"{id}" is not among the units of this inspection',
      why: 'Findings, scores and outcomes belong to units that were visited.',
      how: 'Check the id, or add it to units.',
    },
  },
  HB651: {
    severity: 'error',
    zh: {
      what: '项目“{program}”没有标准“{id}”',
      why: '问题要对得上公布过的标准，被查的单位才知道差在哪里。',
      how: '可用的标准：{allowed}；对不上的，删去 criterion。',
    },
    en: {
      what: 'The program "{program}" has no criterion "{id}"',
      why: 'A finding refers to a criterion that was published.',
      how: 'Use one of: {allowed}; or leave criterion out.',
    },
  },
  HB652: {
    severity: 'error',
    zh: {
      what: '认定记录里没有“{unit}”{date} 的“{event}”{with}',
      why: '督查的结果要落到认定记录里，网页上的名单只认记录。',
      how: '核对日期、原因和通告；还没有登记的，先在 cycles/{program}/ 里加一行。这个单元已登记的同类记录：{existing}。',
    },
    en: {
      what: 'The events have no "{event}" of "{unit}" on {date}{with}',
      why: 'An outcome is a row of the events; lists are made of rows.',
      how: 'Check day, reason and notice, or add the row below cycles/{program}/ first. Rows of that event: {existing}.',
    },
  },
  HB653: {
    severity: 'error',
    zh: {
      what: '整改期限 {deadline} 早于督查日期 {date}',
      why: '期限在发现问题之前，谁也做不到。',
      how: '核对两个日期。',
    },
    en: {
      what: 'The deadline {deadline} is before the inspection of {date}',
      why: 'Nobody can meet it.',
      how: 'Check both days.',
    },
  },
  HB654: {
    severity: 'error',
    zh: {
      what: '复查日期 {recheck} 早于督查日期 {date}',
      why: '复查在督查之后。',
      how: '核对两个日期。',
    },
    en: {
      what: 'The re-check of {recheck} is before the inspection of {date}',
      why: 'A re-check follows the inspection.',
      how: 'Check both days.',
    },
  },
  HB655: {
    severity: 'error',
    zh: {
      what: '这条问题{state}',
      why: '没有期限就无从判断是否逾期；当场改正的，不再限期、不再复查。',
      how: '限期整改的写 deadline；当场改正的写 onSpot: true，二者只写一个。',
    },
    en: {
      what: 'This finding {stateEn}',
      why: 'Without a deadline nobody can say whether it is overdue; what was mended on the spot has none.',
      how: 'Write deadline, or onSpot: true, and only one of them.',
    },
  },
  HB656: {
    severity: 'error',
    zh: {
      what: '联合考评没有给“{units}”打分',
      why: '联合考评的结果就是分数，缺一个单元就排不出先后。',
      how: '在 scores 里补上；没有参加考评的，从 units 里删去。',
    },
    en: {
      what: 'The joint assessment has no score of "{units}"',
      why: 'Its result is the scores.',
      how: 'Add them to scores, or take the units out of units.',
    },
  },
  HB657: {
    severity: 'error',
    zh: {
      what: '“{unit}”得 {score} 分，超过满分 {full} 分',
      why: '分数写错会排错名次。',
      how: '核对分数；满分不是100的，写 fullMarks。',
    },
    en: {
      what: '"{unit}" has {score} points of {full}',
      why: 'A wrong score makes a wrong order.',
      how: 'Check it; write fullMarks where 100 is not the most.',
    },
  },
  HB658: {
    severity: 'error',
    zh: {
      what: '通报“{id}”对不上这次督查：{reason}',
      why: '网页从督查链接到通报，链错了会误导读者。',
      how: '写发布这次督查情况的那一篇。',
    },
    en: {
      what: 'The bulletin "{id}" does not fit this inspection: {reasonEn}',
      why: 'The page of the inspection leads to it.',
      how: 'Name the notice that made this inspection known.',
    },
  },
  HB659: {
    severity: 'warning',
    zh: {
      what: '{year}年只有 {count} 次联合考评，项目规定每年 {demanded} 次',
      why: '少一次考评，年终结果就没有依据。',
      how: '补上缺的一次；确实没有组织的，在正文里说明。',
    },
    en: {
      what: '{count} joint assessments in {year} of {demanded} that the program demands',
      why: "The year's result rests on them.",
      how: 'Add the missing one, or say in the text why there was none.',
    },
  },
} satisfies Record<string, Message>;
