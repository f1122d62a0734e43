import type { Message } from './message.ts';

/** HB5..: what notices print: windows, totals, days, links. */
export const noticeMessages = {
  HB501: {
    severity: 'error',
    zh: {
      what: '公示期 {from} 至 {to} 是 {counted} 个工作日，通告上写的是 {printed} 个',
      why: '居民按通告上的天数提出异议，天数要与日历一致。',
      how: '把 workingDays 改成 {counted}，或核对起止日期。',
    },
    en: {
      what: '{from} to {to} are {counted} working days, the notice prints {printed}',
      why: 'Residents rely on the printed number.',
      how: 'Change workingDays to {counted}, or check the days.',
    },
  },
  HB502: {
    severity: 'error',
    zh: {
      what: '公示期 {from} 至 {to} 只有 {counted} 个工作日，至少要 {minimum} 个',
      why: '公示不足，认定无效。',
      how: '末日延到 {last}。',
    },
    en: {
      what: '{from} to {to} are only {counted} working days of at least {minimum}',
      why: 'A shorter window makes the certification void.',
      how: 'Extend the last day to {last}.',
    },
  },
  HB503: {
    severity: 'error',
    zh: {
      what: '{day} 不是工作日，不能作公示期的首日或末日',
      why: '休息日无人受理异议。',
      how: '改成工作日（调休上班的周末算工作日）。',
    },
    en: {
      what: '{day} is no working day, so a window neither begins nor ends on it',
      why: 'Nobody takes objections on that day.',
      how: 'Use a working day; weekends that are worked (调休) count.',
    },
  },
  HB504: {
    severity: 'error',
    zh: {
      what: '没有 {year} 年的节假日安排，无法计算工作日',
      why: '节假日和调休每年由国务院办公厅通知。',
      how: '添加 calendar/{year}.md，写明放假和调休日期。',
    },
    en: {
      what: 'There is no holiday calendar for {year}',
      why: 'Working days cannot be counted without it.',
      how: 'Add calendar/{year}.md after the yearly notice.',
    },
  },
  HB505: {
    severity: 'error',
    zh: {
      what: '公示期写的是 {day}，周期里是 {expected}',
      why: '同一次公示只有一个起止日期。',
      how: '改成 {expected}；如果通告是对的，改正周期文件。',
    },
    en: {
      what: 'The window says {day}, the cycle {expected}',
      why: 'There is one window.',
      how: 'Use {expected}, or correct the cycle if the notice is right.',
    },
  },
  HB506: {
    severity: 'error',
    zh: {
      what: '账不平：{before} + {entered} − {left} = {computed}，通告上写的是 {after}',
      why: '期初加新增减退出，应当等于期末。',
      how: '核对四个数字，先对照文件，再改这里。',
    },
    en: {
      what: 'The books do not close: {before} + {entered} − {left} = {computed}, printed {after}',
      why: 'Before plus entered minus left is after.',
      how: 'Check the four figures against the document.',
    },
  },
  HB507: {
    severity: 'error',
    zh: {
      what: '{day} 的在册数应为 {computed}，通告上写的是 {printed}',
      why: '期初数按认定记录计算。',
      how: '如果通告有误，改成 {computed}；如果记录有缺，补上记录。',
    },
    en: {
      what: 'In force on {day} are {computed}, printed {printed}',
      why: 'The figure before is computed from the events.',
      how: 'Use {computed} if the notice is wrong, or complete the events.',
    },
  },
  HB508: {
    severity: 'error',
    zh: {
      what: '“{label}”应为 {computed}，通告上写的是 {printed}',
      why: '每个数字都按认定记录计算，同一单元只算一次。',
      how: '如果通告有误，改成 {computed}；如果记录有缺，补上记录。',
    },
    en: {
      what: '"{label}" is {computed}, printed {printed}',
      why: 'Each figure is computed from the events; a unit counts once.',
      how: 'Use {computed} if the notice is wrong, or complete the events.',
    },
  },
  HB509: {
    severity: 'error',
    zh: {
      what: '{day} 的在册数应为 {computed}，通告上写的是 {printed}',
      why: '期末数按认定记录计算。',
      how: '如果通告有误，改成 {computed}；如果记录有缺，补上记录。',
    },
    en: {
      what: 'In force on {day} are {computed}, printed {printed}',
      why: 'The figure after is computed from the events.',
      how: 'Use {computed} if the notice is wrong, or complete the events.',
    },
  },
  HB510: {
    severity: 'error',
    zh: {
      what: '有 {count} 个单元因 {cause} 变动，通告的数字里没有算进去',
      why: '每一种增减都要归入某个数字，账才能平。',
      how: '在某个数字的 counts 中加上 {cause}，或单列一个数字。',
    },
    en: {
      what: '{count} units changed by {cause}, which no figure counts',
      why: 'Every change belongs to a figure.',
      how: 'Add {cause} to the counts of a figure, or give it its own.',
    },
  },
  HB511: {
    severity: 'error',
    zh: {
      what: '{cause} 被“{label}”和前面的数字重复计算',
      why: '同一种变动只能算进一个数字。',
      how: '从其中一个数字的 counts 中删去 {cause}。',
    },
    en: {
      what: '"{label}" counts {cause}, which another figure counts too',
      why: 'A change belongs to one figure.',
      how: 'Remove {cause} from one of them.',
    },
  },
  HB512: {
    severity: 'error',
    zh: {
      what: '{cause} 不能算在“{label}”里',
      why: '新增只能计 certified、restored、upgraded、downgraded、merged、split；退出只能计 suspended、revoked、expired、lapsed、upgraded、downgraded、merged、split、dissolved。',
      how: '把 {cause} 移到另一边的数字里。',
    },
    en: {
      what: '{cause} cannot be counted by "{label}"',
      why: 'It is a change of the other side.',
      how: 'Move {cause} to a figure of the other side.',
    },
  },
  HB513: {
    severity: 'error',
    zh: {
      what: '期末日期 {asOf} 早于期初日期 {since}',
      why: '增减是从期初到期末的变动。',
      how: '核对 since 和 asOf。',
    },
    en: {
      what: 'The day {asOf} is before {since}',
      why: 'Changes run from since to asOf.',
      how: 'Check since and asOf.',
    },
  },
  HB514: {
    severity: 'error',
    zh: {
      what: '名单里有 {count} 条记录晚于通告发布日 {published}（如第 {line} 行，{date}）',
      why: '通告只能公布已经发生的事，否则名单会在发布以后变动。',
      how: '给这张名单写上 {last}: {published}，或核对记录的日期。',
    },
    en: {
      what: 'The list holds {count} events after the notice was published on {published} (as on line {line}, {date})',
      why: 'A list must not change after its publication.',
      how: 'Write {last}: {published} in the list, or check the days.',
    },
  },
  HB515: {
    severity: 'warning',
    zh: {
      what: '{date} 的 {event} 由更早的通告“{notice}”（{published}）公布',
      why: '通告通常不早于它公布的事。',
      how: '核对日期或通告编号；决定提前公布的可以不改。',
    },
    en: {
      what: '{event} of {date} is published by the earlier notice "{notice}" ({published})',
      why: 'A notice usually follows what it publishes.',
      how: 'Check the day or the notice.',
    },
  },
  HB516: {
    severity: 'error',
    zh: {
      what: '公示通告没有写公示期',
      why: '居民要知道从哪天到哪天、向谁提出异议。',
      how: '补上 window：from、to、workingDays、channels、handledBy。',
    },
    en: {
      what: 'A publicity notice states no window',
      why: 'Residents must know until when and to whom they may object.',
      how: 'Add window with from, to, workingDays, channels and handledBy.',
    },
  },
  HB517: {
    severity: 'error',
    zh: {
      what: '“{resultOf}”是 {kind}，不是公示，没有公示结果',
      why: '公示结果要指向它所说的那次公示。',
      how: '把 resultOf 改成公示通告的编号。',
    },
    en: {
      what: '"{resultOf}" is of the kind {kind}, not publicity',
      why: 'A result belongs to a publicity.',
      how: 'Set resultOf to the publicity notice.',
    },
  },
  HB518: {
    severity: 'error',
    zh: {
      what: '更正指向“{corrects}”（{published} 发布），它不早于本通告',
      why: '更正只能更正以前的另一份通告。',
      how: '把 corrects 改成被更正通告的编号，并核对发布时间。',
    },
    en: {
      what: 'The correction points to "{corrects}" ({published}), which is not earlier',
      why: 'A correction concerns an earlier notice.',
      how: 'Set corrects to that notice, and check the times.',
    },
  },
  HB519: {
    severity: 'error',
    zh: {
      what: '公示期 {from} 至 {to} 超过一年',
      why: '这样长的公示期多半是年份写错了。',
      how: '核对起止日期。',
    },
    en: {
      what: 'The window from {from} to {to} is longer than a year',
      why: 'A year is probably mistyped.',
      how: 'Check both days.',
    },
  },
} satisfies Record<string, Message>;
