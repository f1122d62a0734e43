import type { Message } from './message.ts';

/** HB25. and HB64.: statistics of injuries. */
export const injuryMessages = {
  HB250: {
    severity: 'error',
    zh: {
      what: '伤害统计的位置不对：{path}',
      why: '单元和年份取自文件夹和文件名。',
      how: '放在 injuries/<单元编号>/<四位年份>.csv，例如 injuries/dongfeng/2021.csv。',
    },
    en: {
      what: 'Injury statistics in the wrong place: {path}',
      why: 'The unit and the year are taken from the folder and the file’s name.',
      how: 'Put them at injuries/<unit id>/<year>.csv, as in injuries/dongfeng/2021.csv.',
    },
  },
  HB640: {
    severity: 'error',
    zh: {
      what: '按{dimension}合计 {total}，按{other}合计 {otherTotal}，对不上',
      why: '同一年、同一批伤害，按哪一种分组合计都应当相同。',
      how: '核对各组人次；分不清的另列一组“不详”。',
    },
    en: {
      what: 'By {dimension} there are {total}, by {other} {otherTotal}',
      why: 'The same injuries come to the same total however they are grouped.',
      how: 'Check the counts; put what is not known into a group of its own.',
    },
  },
  HB641: {
    severity: 'error',
    zh: {
      what: '分组“{group}”写了两次',
      why: '不知道以哪一行为准。',
      how: '合并成一行。',
    },
    en: {
      what: 'The group "{group}" stands twice',
      why: 'It is not clear which row counts.',
      how: 'Put them together.',
    },
  },
  HB642: {
    severity: 'error',
    zh: {
      what: '“{unit}”和它所在的“{above}”都有 {year} 年的伤害统计',
      why: '上下两级同时公布，用上级减下级就能推算出隐去的小数。',
      how: '只保留一级的统计。',
    },
    en: {
      what: '"{unit}" and "{above}", in which it lies, both have injury statistics for {year}',
      why: 'The difference of both gives away small cells that are withheld.',
      how: 'Keep those of one of them.',
    },
  },
} satisfies Record<string, Message>;
