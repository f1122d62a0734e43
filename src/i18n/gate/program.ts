import type { Message } from './message.ts';

/** HB61. and HB62.: dossiers; HB63.: what a program demands. */
export const programMessages = {
  HB610: {
    severity: 'error',
    zh: {
      what: '“{unit}”在周期“{cycle}”里没有申报、续认的记录',
      why: '申报材料要对应认定记录，否则网站上会出现没有申报的材料。',
      how: '核对文件夹（项目、周期）和文件名（单元）；或在 cycles/{program}/{cycle}.csv 补上 applied 一行。',
    },
    en: {
      what: '"{unit}" has no row applied or renewed in the cycle "{cycle}"',
      why: 'A dossier belongs to an application on record.',
      how: 'Check the folders and the file’s name, or add the row applied to cycles/{program}/{cycle}.csv.',
    },
  },
  HB611: {
    severity: 'error',
    zh: {
      what: '项目里没有标准“{id}”',
      why: '自评要对着项目的标准逐项写。',
      how: '改为项目文件 criteria 里的编号：{allowed}。',
    },
    en: {
      what: 'The program has no criterion "{id}"',
      why: 'A self-assessment follows the criteria of the program.',
      how: 'Use an id of the program’s criteria: {allowed}.',
    },
  },
  HB612: {
    severity: 'error',
    zh: {
      what: '标准“{criterion}”没有第{item}条，只有{count}条',
      why: '证据要对得上项目文件里的条目，条目从1数起。',
      how: '对照项目文件 criteria 的 items 改正条号。',
    },
    en: {
      what: 'The criterion "{criterion}" has no item {item}, only {count}',
      why: 'Evidence stands for a numbered item, counted from 1.',
      how: 'Compare with the items of the program’s criteria.',
    },
  },
  HB613: {
    severity: 'error',
    zh: {
      what: '标准“{criterion}”里没有指标“{id}”',
      why: '指标的名称、单位和目标取自项目文件。',
      how: '改为这项标准的 indicators 里的编号：{allowed}。',
    },
    en: {
      what: 'The criterion "{criterion}" has no indicator "{id}"',
      why: 'Name, unit and target of an indicator are those of the program.',
      how: 'Use an id of its indicators: {allowed}.',
    },
  },
  HB614: {
    severity: 'error',
    zh: {
      what: '找不到“{unit}”在周期“{cycle}”的申报材料',
      why: '沿用上期材料，上期的材料要在。',
      how: '核对 carriedFrom；上期没有材料的，删去这一项，把材料写全。',
    },
    en: {
      what: 'There is no dossier of "{unit}" for the cycle "{cycle}"',
      why: 'What is carried forward must be there.',
      how: 'Check carriedFrom, or delete it and state the dossier in full.',
    },
  },
  HB615: {
    severity: 'error',
    zh: {
      what: '沿用的周期“{from}”不在本周期“{cycle}”之前',
      why: '材料只能从以前的周期沿用，互相沿用会成圈。',
      how: 'carriedFrom 改为更早的周期。',
    },
    en: {
      what: 'The cycle "{from}" that is carried forward does not come before "{cycle}"',
      why: 'A dossier goes on from an earlier one; otherwise they go round in a circle.',
      how: 'Name an earlier cycle in carriedFrom.',
    },
  },
  HB616: {
    severity: 'warning',
    zh: {
      what: '材料上印的是 {printed}%，按数字算出来是 {computed}%',
      why: '取整、截尾、超过100按100填都算正常，这个差得更多，多半有一个数写错了。',
      how: '核对 actual、of 和 printedPercent；材料原样如此的可以不改，两个数都会显示。',
    },
    en: {
      what: 'Printed is {printed} %, computed {computed} %',
      why: 'Rounding, truncating and capping at 100 do not explain the difference; one of the figures is wrong.',
      how: 'Check actual, of and printedPercent; if the document says so, leave it: both are shown.',
    },
  },
  HB617: {
    severity: 'error',
    zh: {
      what: '“{id}”在这份材料里写了两次',
      why: '同一项写两次，不知道以哪一个为准。',
      how: '合并成一处，或删去多余的。',
    },
    en: {
      what: '"{id}" stands twice in this dossier',
      why: 'It is not clear which one counts.',
      how: 'Put them together or delete one.',
    },
  },
  HB618: {
    severity: 'error',
    zh: {
      what: '项目里没有阶段“{id}”',
      why: '阶段的名称和次序取自项目文件。',
      how: '改为项目文件 phases 里的编号：{allowed}。',
    },
    en: {
      what: 'The program has no phase "{id}"',
      why: 'Names and order of phases are those of the program.',
      how: 'Use an id of the program’s phases: {allowed}.',
    },
  },
  HB619: {
    severity: 'error',
    zh: {
      what: '阶段“{id}”（{from}）与前一阶段“{before}”（{beforeFrom}）的次序反了',
      why: '创建阶段按项目文件的次序进行，后一阶段不能早于前一阶段。',
      how: '核对日期和阶段。',
    },
    en: {
      what: 'The phase "{id}" ({from}) is out of order with "{before}" ({beforeFrom})',
      why: 'Phases follow one another in the order of the program.',
      how: 'Check days and phases.',
    },
  },
  HB630: {
    severity: 'error',
    zh: {
      what: '超出名额：“{where}”在周期“{cycle}”最多认定{most}个，“{unit}”是第{count}个',
      why: '名额写在项目文件的 quotas 里，超出的认定没有依据。',
      how: '核对这一行；名额有调整的，先按批准的文件改项目的 quotas。',
    },
    en: {
      what: 'Beyond the quota: "{where}" may have {most} in the cycle "{cycle}", "{unit}" is number {count}',
      why: 'The program’s quotas allow no more.',
      how: 'Check the row; if the quota was changed by a document, change quotas in the program first.',
    },
  },
  HB632: {
    severity: 'error',
    zh: {
      what: '“{program}”可以授予个人或家庭，却没有写 holders',
      why: '公布个人、家庭的名称要有目的、合法性基础和最少的字段（《个人信息保护法》第六条、第十三条）。',
      how: '补上 holders: { purpose: 为什么公布, legalGround: 依据什么, fields: [name] }；没有依据的不能公布。',
    },
    en: {
      what: '"{program}" can be granted to persons or families but has no holders',
      why: 'Naming them needs a purpose, a legal ground and the fewest fields (PIPL, articles 6 and 13).',
      how: 'Add holders: { purpose: …, legalGround: …, fields: [name] }; without a ground they are not named.',
    },
  },
  HB633: {
    severity: 'error',
    zh: {
      what: '个人或家庭“{id}”写了{field}',
      why: '名单只需要名称和所在街镇，别的一概不收。',
      how: '把这一格清空。',
    },
    en: {
      what: 'The person or family "{id}" has {field}',
      why: 'A list needs the name and the street; nothing else is collected.',
      how: 'Empty the cell.',
    },
  },
  HB634: {
    severity: 'error',
    zh: {
      what: '新认定“{unit}”没有写批准文号',
      why: '“{program}”新增荣誉须先经{by}批准。',
      how: '在 document 一列填批准文号；没有批准的不能认定。',
    },
    en: {
      what: 'The new certification of "{unit}" names no approval',
      why: '"{program}" takes in a unit only with the approval of {by}.',
      how: 'Put the number of the approval into document; without it the unit cannot be certified.',
    },
  },
  HB635: {
    severity: 'error',
    zh: {
      what: 'holders.fields 里没有 name',
      why: '名单上没有名称，就看不出授予了谁。',
      how: '在 fields 里加上 name。',
    },
    en: {
      what: 'holders.fields does not hold name',
      why: 'A list without names names nobody.',
      how: 'Add name to fields.',
    },
  },
  HB636: {
    severity: 'error',
    zh: {
      what: '这里写了个人或家庭“{id}”',
      why: '个人和家庭只按项目声明的几项出现在名单上；介绍、名录、督查、伤害统计、张榜、经验会多说出住处、问题或别的情况。',
      how: '改写所在的社区（村）、单位，或删去这一处。',
    },
    en: {
      what: 'This names the person or family "{id}"',
      why: 'Persons and families stand on lists, under what the program declares; here more would be told of them.',
      how: 'Name the community or office instead, or leave it out.',
    },
  },
  HB637: {
    severity: 'error',
    zh: {
      what: '牌匾 {number} 属于“{level}”，由{grantor}授予',
      why: '本站只登记的荣誉，本机关不发牌匾，也不替授予机关证明牌匾。',
      how: '删去这一行；确实由本机关授予的，改正项目里的 grantedHere。',
    },
    en: {
      what: 'The board {number} stands for "{level}", granted by {grantor}',
      why: 'What is only registered here has no board of this office.',
      how: 'Delete the row, or correct grantedHere in the program if this office grants the level.',
    },
  },
  HB638: {
    severity: 'error',
    zh: {
      what: '“{program}”的各级都不由本机关授予，却写了牌匾',
      why: '本站只登记的荣誉，牌匾由授予机关发。',
      how: '删去 plaque。',
    },
    en: {
      what: 'No level of "{program}" is granted here, but it has a plaque',
      why: 'Boards of what is only registered here are the grantor’s.',
      how: 'Delete plaque.',
    },
  },
  HB639: {
    severity: 'error',
    zh: {
      what: '阶段“{id}”没有终点，却不是最后一个',
      why: '没有终点的阶段后面不会再有阶段。',
      how: '把它移到最后，或删去 open。',
    },
    en: {
      what: 'The phase "{id}" has no end but is not the last',
      why: 'Nothing follows what has no end.',
      how: 'Put it last or delete open.',
    },
  },
} satisfies Record<string, Message>;
