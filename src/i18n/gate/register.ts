import type { Message } from './message.ts';

/** HB68.: registers and their entries. */
export const registerMessages = {
  HB680: {
    severity: 'error',
    zh: {
      what: '“{id}”没有名称',
      why: '居民要按名称找到它。',
      how: '填 name；是底册里的单元的，填 unit，名称就用底册的。',
    },
    en: {
      what: '"{id}" has no name',
      why: 'Residents look for names.',
      how: 'Fill in name, or unit, whose name it then takes.',
    },
  },
  HB681: {
    severity: 'error',
    zh: {
      what: '“{id}”没有写在哪个社区（村）',
      why: '名录按街镇、社区排列，没有归属就找不到。',
      how: '填 division；是底册里的单元的，填 unit。',
    },
    en: {
      what: '"{id}" does not say where it lies',
      why: 'Registers are listed by street and neighbourhood.',
      how: 'Fill in division, or unit.',
    },
  },
  HB682: {
    severity: 'error',
    zh: {
      what: '单元“{unit}”在“{at}”，这一行写的是“{division}”',
      why: '归属写错，居民会被指到别的社区去。',
      how: '删去 division（以底册为准），或改成 {at}。',
    },
    en: {
      what: 'The unit "{unit}" lies in "{at}", the row says "{division}"',
      why: 'Residents would be sent to the wrong place.',
      how: 'Delete division, or write {at}.',
    },
  },
  HB683: {
    severity: 'error',
    zh: {
      what: '“{id}”的级别{state}',
      why: '级别是名录的一部分，写错会抬高或者压低它。',
      how: '可用的级别：{allowed}。',
    },
    en: {
      what: 'The level of "{id}" {stateEn}',
      why: 'The level is part of the register.',
      how: 'Levels: {allowed}.',
    },
  },
  HB684: {
    severity: 'error',
    zh: {
      what: '“{id}”在“{street}”，这份名录只管“{own}”',
      why: '街镇的名录只写本街镇的地方。',
      how: '放到“{street}”的名录里去。',
    },
    en: {
      what: '"{id}" lies in "{street}", this register is of "{own}"',
      why: 'A street lists only what lies in it.',
      how: 'Move it to the register of "{street}".',
    },
  },
  HB685: {
    severity: 'error',
    zh: {
      what: '末日 {until} 早于首日 {since}',
      why: '这样它一天也不在名录里。',
      how: '核对两个日期。',
    },
    en: {
      what: 'The last day {until} is before the first, {since}',
      why: 'It would never be on the register.',
      how: 'Check both days.',
    },
  },
  HB686: {
    severity: 'error',
    zh: {
      what: '没有 {head}，这张表不知道是什么名录',
      why: '名称、级别和管理单位写在同名的 .md 里。',
      how: '新建 {head}，或把表改成对应的名称。',
    },
    en: {
      what: 'There is no {head} to this table',
      why: 'Title, levels and keeper stand in the .md of the same name.',
      how: 'Add {head}, or rename the table.',
    },
  },
  HB687: {
    severity: 'error',
    zh: {
      what: '“{id}”不能作名录里的编号',
      why: '这个词是网址里的固定部分，会与别的网页冲突。',
      how: '换一个编号，例如 {id}-1。',
    },
    en: {
      what: '"{id}" cannot be the id of an entry',
      why: 'The word is part of other addresses.',
      how: 'Use another, such as {id}-1.',
    },
  },
} satisfies Record<string, Message>;
