import type { Message } from './message.ts';

/** HB66.: the quarterly calendar of village affairs. */
export const villageAffairsMessages = {
  HB660: {
    severity: 'error',
    zh: {
      what: '“{id}”不是村或社区',
      why: '村务公开的主体是村和社区。',
      how: '核对编号；自然村、小区写它所在的村。',
    },
    en: {
      what: '"{id}" is neither village nor neighbourhood',
      why: 'Village affairs are disclosed by villages.',
      how: 'Check the id; of a natural village name the village it lies in.',
    },
  },
  HB661: {
    severity: 'error',
    zh: {
      what: '没有公开事项“{id}”',
      why: '公开的内容要与日历里的事项对上。',
      how: '可用的事项：{allowed}。',
    },
    en: {
      what: 'There is no item "{id}"',
      why: 'What was disclosed is an item of the calendar.',
      how: 'Use one of: {allowed}.',
    },
  },
  HB662: {
    severity: 'error',
    zh: {
      what: '“{id}”第 {quarter} 季度不用公开',
      why: '对不上季度，应公开的那个季度就会显示为没有公开。',
      how: '核对季度，或在这个事项的 quarters 里加上 {quarter}。',
    },
    en: {
      what: '"{id}" is not due in quarter {quarter}',
      why: 'The quarter in which it is due would stay open.',
      how: 'Check the quarter, or add {quarter} to the quarters of the item.',
    },
  },
  HB663: {
    severity: 'error',
    zh: {
      what: '第 {quarter} 季度没有写公开期限',
      why: '没有期限就分不清按期和逾期。',
      how: '在 quarters 里给第 {quarter} 季度加一行，写上 due。',
    },
    en: {
      what: 'Quarter {quarter} has no last day',
      why: 'Without it nobody can say what is late.',
      how: 'Add it to quarters with its due day.',
    },
  },
  HB664: {
    severity: 'error',
    zh: {
      what: '这条公开记录{state}',
      why: '日期以通告为准；只在公告栏张贴、没有通告的，才自己写日期。',
      how: '写 notice 或者 on，二者只写一个。',
    },
    en: {
      what: 'This disclosure {stateEn}',
      why: "The day is the notice's; only what hung on the board alone has a day of its own.",
      how: 'Write notice or on, and only one of them.',
    },
  },
  HB665: {
    severity: 'error',
    zh: {
      what: '“{id}”不在这一年的村里',
      why: '日历只管 villages 里列出的村。',
      how: '核对编号，或加进 villages。',
    },
    en: {
      what: '"{id}" is not among the villages of this year',
      why: 'The calendar binds the villages it lists.',
      how: 'Check the id, or add it to villages.',
    },
  },
  HB666: {
    severity: 'error',
    zh: {
      what: '“{village}”第 {quarter} 季度的“{id}”公开了两次',
      why: '两条记录不知道以哪一条为准。',
      how: '保留先公开的一条。',
    },
    en: {
      what: '"{id}" of quarter {quarter} is disclosed twice by "{village}"',
      why: 'It is not clear which counts.',
      how: 'Keep the first.',
    },
  },
  HB667: {
    severity: 'error',
    zh: {
      what: '文件名是 {stem}，里面写的是 {year} 年',
      why: '文件按年份找，写错了就归到别的年。',
      how: '把文件名或 year 改成一致。',
    },
    en: {
      what: 'The file is called {stem}, the year in it is {year}',
      why: 'Files are found by their year.',
      how: 'Make both the same.',
    },
  },
  HB668: {
    severity: 'error',
    zh: {
      what: '张榜“{id}”是“{unit}”的，不是“{village}”的',
      why: '别的村的榜不能算本村公开过。',
      how: '写本村的那一张。',
    },
    en: {
      what: 'The posting "{id}" is of "{unit}", not of "{village}"',
      why: 'A posting of another village discloses nothing of this one.',
      how: 'Name the posting of this village.',
    },
  },
  HB669: {
    severity: 'error',
    zh: {
      what: '公开日期 {day} 早于第 {quarter} 季度',
      why: '季度还没开始，公开的不是这个季度的事。',
      how: '核对季度和日期。',
    },
    en: {
      what: 'The disclosure of {day} is before quarter {quarter} begins',
      why: 'It cannot be about that quarter.',
      how: 'Check quarter and day.',
    },
  },
} satisfies Record<string, Message>;
