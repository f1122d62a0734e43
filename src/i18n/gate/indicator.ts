import type { Message } from './message.ts';

/** HB67.: indicator series, and the tasks that bulletins print from them. */
export const indicatorMessages = {
  HB670: {
    severity: 'warning',
    zh: {
      what: '{period}：算出来是 {computed}%，印的是 {printed}%',
      why: '取整、去掉小数、超过100写成100，都对得上；这个数对不上，多半是抄错了。',
      how: '核对目标数、完成数和印发的文件；文件上就是这样印的，保留，网页会把两个数都写出来。',
    },
    en: {
      what: '{period}: computed {computed} %, printed {printed} %',
      why: 'It is neither rounded nor cut off nor capped at 100, so it may be a slip.',
      how: 'Check target, actual and the printed document; if it was printed so, leave it: the page shows both.',
    },
  },
  HB671: {
    severity: 'error',
    zh: {
      what: '{period} {state}',
      why: '一个时段只有一个数，按先后排列，才好与上年比较。',
      how: '按时间先后排列，删去重复的一行。',
    },
    en: {
      what: '{period} {stateEn}',
      why: 'A period has one figure, and they stand in order.',
      how: 'Put the rows in order and delete what stands twice.',
    },
  },
  HB672: {
    severity: 'error',
    zh: {
      what: '{period} 与第一行的 {first} 不是一种时段',
      why: '半年数和季度数混在一起，比较就没有意义。',
      how: '一个指标只用一种时段：全年、半年、季度或者月；另一种另建一个文件。',
    },
    en: {
      what: '{period} is another kind of period than {first} in the first row',
      why: 'Half-years and quarters cannot be compared.',
      how: 'Keep to one kind in a series.',
    },
  },
  HB673: {
    severity: 'error',
    zh: {
      what: '只有工作通报（bulletin）能写 tasks',
      why: '任务完成情况表是工作通报的内容，别的通告不会印出来。',
      how: '把 kind 改成 bulletin，或删去 tasks。',
    },
    en: {
      what: 'Only a bulletin has tasks',
      why: 'Other notices do not print the table.',
      how: 'Make it a bulletin, or delete tasks.',
    },
  },
  HB674: {
    severity: 'error',
    zh: {
      what: '指标“{id}”没有 {period} 的数',
      why: '通报的表由指标生成，没有数就印不出来。',
      how: '先在 {file} 里加上这一行。已有的时段：{periods}。',
    },
    en: {
      what: 'The series "{id}" has no figure of {period}',
      why: 'The table is made from the series.',
      how: 'Add the row to {file} first. It has: {periods}.',
    },
  },
  HB675: {
    severity: 'error',
    zh: {
      what: '没有 {head}，这张表不知道是什么指标',
      why: '名称、单位和口径写在同名的 .md 里。',
      how: '新建 {head}，或把表改成对应的名称。',
    },
    en: {
      what: 'There is no {head} to this table',
      why: 'Title, unit and way of counting stand in the .md of the same name.',
      how: 'Add {head}, or rename the table.',
    },
  },
  HB677: {
    severity: 'error',
    zh: {
      what: '找不到指标“{id}”',
      why: '通报的表由指标生成。',
      how: '核对编号；指标在 indicators/ 中，编号就是文件名。',
    },
    en: {
      what: 'There is no indicator series "{id}"',
      why: 'The table of a bulletin is made from series.',
      how: 'Check the id; series stand in indicators/.',
    },
  },
} satisfies Record<string, Message>;
