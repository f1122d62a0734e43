import type { Message } from './message.ts';

/** HB4..: programs, cycles and the events of the ledger. */
export const ledgerMessages = {
  HB401: {
    severity: 'error',
    zh: {
      what: '{date} 早于同一单元上一条记录的 {previous}（第 {previousLine} 行）',
      why: '认定记录只往后添加，日期不会倒退。',
      how: '核对两行的日期；如果这一行确实发生在前，把它移到第 {previousLine} 行之前。',
    },
    en: {
      what: "{date} is before {previous} of the unit's previous row (line {previousLine})",
      why: 'Events are added in order; days do not run backwards.',
      how: 'Check both days; if this one came first, move it above line {previousLine}.',
    },
  },
  HB402: {
    severity: 'error',
    zh: {
      what: '“{unit}”的 {event} 没有写等级',
      why: '这个项目有几个等级，不写就不知道进哪一张名单。',
      how: '在 level 中填写等级编号。',
    },
    en: {
      what: 'The row {event} of "{unit}" states no level',
      why: 'The program has several levels.',
      how: "Enter the level's id in level.",
    },
  },
  HB403: {
    severity: 'error',
    zh: {
      what: '“{unit}”现有等级是“{held}”，这一行却写“{level}”',
      why: '{event} 不改变等级。',
      how: '改成“{held}”或留空；升级用 upgraded，降级用 downgraded。',
    },
    en: {
      what: '"{unit}" holds the level "{held}", but the row says "{level}"',
      why: '{event} keeps the level.',
      how: 'Write "{held}" or nothing; use upgraded or downgraded to change it.',
    },
  },
  HB404: {
    severity: 'error',
    zh: {
      what: '“{unit}”的申报已到 {current}，不能再记 {event}',
      why: '申报按 applied、reviewed、accepted、announced 的顺序进行，退回（returned）只在审核以前，不予认定（declined）只在审核以后。',
      how: '核对事件和日期；重新申报前，先用 withdrawn 或 declined 结束上一次。',
    },
    en: {
      what: 'The application of "{unit}" stands at {current}; {event} cannot follow',
      why: 'An application goes from applied over reviewed and accepted to announced.',
      how: 'Check the event and the day; end the earlier application with withdrawn or declined first.',
    },
  },
  HB405: {
    severity: 'error',
    zh: {
      what: '“{unit}”记 {event} 之前缺少 {missing}',
      why: '项目规定这一步必须留下记录。',
      how: '补上 {missing} 一行，日期不晚于 {date}。',
    },
    en: {
      what: '"{unit}" lacks {missing} before {event}',
      why: 'The program puts this step on record.',
      how: 'Add the row {missing}, not later than {date}.',
    },
  },
  HB406: {
    severity: 'error',
    zh: {
      what: '这个项目不公示，不能记 announced',
      why: 'announced 只用于规定了公示期的项目。',
      how: '删去这一行；如果项目其实要公示，在项目文件中写 publicity。',
    },
    en: {
      what: 'The program has no publicity, so there is no announced',
      why: 'announced belongs to programs with a publicity window.',
      how: 'Delete the row, or add publicity to the program.',
    },
  },
  HB407: {
    severity: 'error',
    zh: {
      what: '“{unit}”没有进行中的申报，不能记 {event}',
      why: '退回、撤回、不予认定都针对一份申报。',
      how: '先补 applied 一行，或删去这一行。',
    },
    en: {
      what: '"{unit}" has no open application for {event}',
      why: 'It concerns an application.',
      how: 'Add the row applied first, or delete this one.',
    },
  },
  HB408: {
    severity: 'error',
    zh: {
      what: '“{unit}”已在册（自 {since}，有效期至 {validTo}），不能再次认定',
      why: '同一单元同一等级只有一份认定，重复认定会让总数多算。',
      how: '继续有效的写 renewed（续认）。',
    },
    en: {
      what: '"{unit}" is already in force (from {since} to {validTo})',
      why: 'A second certification would be counted twice.',
      how: 'Write renewed if it goes on.',
    },
  },
  HB409: {
    severity: 'error',
    zh: {
      what: '“{unit}”自 {since} 起暂停，不能记 {event}',
      why: '暂停期间先要有结论。',
      how: '先记 restored（恢复）或 revoked（撤销），再记 {event}。',
    },
    en: {
      what: '"{unit}" has been suspended since {since}; {event} cannot follow',
      why: 'A suspension ends first.',
      how: 'Add restored or revoked before {event}.',
    },
  },
  HB410: {
    severity: 'error',
    zh: {
      what: '“{unit}”在 {date} 没有认定，不能记 {event}',
      why: '续认、暂停、撤销等都针对一份已有的认定。',
      how: '核对单元和日期；如果确已认定，先补 certified 一行。',
    },
    en: {
      what: '"{unit}" holds nothing on {date} that {event} could concern',
      why: 'There must be a certification first.',
      how: 'Check the unit and the day; if it was certified, add that row first.',
    },
  },
  HB411: {
    severity: 'error',
    zh: {
      what: '“{unit}”的认定到 {validTo} 为止，{event} 从 {from} 起算，中间断开了',
      why: '续认、升级、降级要接得上，断开的日子不在册。',
      how: '断开属实的，改为重新认定 certified；否则改正日期或周期的有效期。',
    },
    en: {
      what: 'The certification of "{unit}" ends on {validTo}, but {event} begins on {from}: there is a gap',
      why: 'A renewal or change of level goes on without a gap.',
      how: 'Certify anew, or correct the days.',
    },
  },
  HB412: {
    severity: 'error',
    zh: {
      what: '“{unit}”在 {date} 没有暂停，不能恢复',
      why: 'restored 只用来结束暂停。',
      how: '补上之前的 suspended 一行，或删去这一行。',
    },
    en: {
      what: '"{unit}" is not suspended on {date}',
      why: 'restored ends a suspension.',
      how: 'Add the row suspended before it, or delete this one.',
    },
  },
  HB413: {
    severity: 'error',
    zh: {
      what: '“{unit}”自 {since} 起已经暂停，不能再暂停',
      why: '重复的暂停会让名单对不上。',
      how: '删去这一行；如果中间恢复过，先补 restored。',
    },
    en: {
      what: '"{unit}" is already suspended since {since}',
      why: 'A second suspension has no meaning.',
      how: 'Delete the row, or add restored in between.',
    },
  },
  HB414: {
    severity: 'error',
    zh: {
      what: '续认后的有效期到 {renewedTo}，并不晚于原来的 {validTo}',
      why: '续认应当延长有效期。',
      how: '核对这一行是否写进了正确的周期。',
    },
    en: {
      what: 'The renewal runs to {renewedTo}, no later than before ({validTo})',
      why: 'A renewal extends the validity.',
      how: 'Check that the row stands in the right cycle.',
    },
  },
  HB415: {
    severity: 'error',
    zh: {
      what: '从“{from}”到“{to}”不是 {event}',
      why: '等级按项目文件 levels 的顺序从低到高。',
      how: '升级写 upgraded，降级写 downgraded；等级没有变的写 renewed。',
    },
    en: {
      what: 'From "{from}" to "{to}" is not {event}',
      why: "Levels run from low to high in the program's file.",
      how: 'Write upgraded or downgraded as it is, or renewed if the level stays.',
    },
  },
  HB416: {
    severity: 'error',
    zh: {
      what: '这个项目的等级并存，没有升级和降级',
      why: '各等级互不影响，各自认定、各自终止。',
      how: '新的等级写 certified；旧的等级如已终止，另写 revoked 或 expired。',
    },
    en: {
      what: "The program's levels stand side by side: there is no {event}",
      why: 'Each level is certified and ended for itself.',
      how: 'Write certified for the new level, and revoked or expired for the old one if it ended.',
    },
  },
  HB417: {
    severity: 'error',
    zh: {
      what: '“{unit}”的认定会在 {validTo} 自动到期，不用写 expired',
      why: '到期按有效期计算，只有长期有效的认定才写 expired。',
      how: '删去这一行；未续认可写 lapsed。',
    },
    en: {
      what: 'The certification of "{unit}" expires by itself after {validTo}',
      why: 'expired ends only what is open-ended.',
      how: 'Delete the row, or write lapsed if it was not renewed.',
    },
  },
  HB418: {
    severity: 'error',
    zh: {
      what: '“{unit}”的认定长期有效，没有“未续”',
      why: 'lapsed 只用于有期限的认定。',
      how: '终止长期有效的认定请写 expired 或 revoked。',
    },
    en: {
      what: 'The certification of "{unit}" is open-ended and cannot lapse',
      why: 'lapsed belongs to certifications with a term.',
      how: 'Write expired or revoked.',
    },
  },
  HB419: {
    severity: 'error',
    zh: {
      what: '“{unit}”在本周期（{cycle}）已被一票否决，不能 {event}',
      why: '出现否决情形的，本周期不能认定、续认或升级。',
      how: '删去这一行；如果否决记错了，改正 vetoed 一行并发布更正。',
    },
    en: {
      what: '"{unit}" is vetoed in the cycle {cycle}; {event} cannot follow',
      why: 'A veto blocks the cycle.',
      how: 'Delete the row, or correct the row vetoed.',
    },
  },
  HB420: {
    severity: 'error',
    zh: {
      what: '“{unit}”在考核期内被一票否决，却没有暂停或撤销',
      why: '在册单元出现否决情形，应当暂停或撤销，名单才是真的。',
      how: '在这一行之后补上 suspended 或 revoked。',
    },
    en: {
      what: '"{unit}" was vetoed during the assessment but neither suspended nor revoked',
      why: 'A case inside the assessment has a consequence for a holder.',
      how: 'Add suspended or revoked after this row.',
    },
  },
  HB421: {
    severity: 'error',
    zh: {
      what: '“{unit}”已于 {closed} 变更（{change}，去向 {to}），之后不能再有记录',
      why: '单元合并、拆分或撤销以后不再单独存在。',
      how: '把记录写到承接的单元；日期写错的，改正日期。',
    },
    en: {
      what: '"{unit}" was closed on {closed} ({change}, to {to})',
      why: 'A unit that was merged, split or dissolved takes no more events.',
      how: 'Write the row for its successor, or correct the day.',
    },
  },
  HB422: {
    severity: 'error',
    zh: {
      what: '{date} 晚于本周期有效期的末日 {validTo}',
      why: '这样的认定一天也不会有效。',
      how: '核对日期，或把这一行写进下一个周期。',
    },
    en: {
      what: "{date} is after the cycle's last day of validity, {validTo}",
      why: 'Such a certification would not hold for a day.',
      how: 'Check the day, or move the row to the next cycle.',
    },
  },
  HB423: {
    severity: 'error',
    zh: {
      what: '“{closedUnit}”已于 {closed} 变更（{change}），不能再有 {event}',
      why: '单元合并、拆分或撤销以后不再单独存在。',
      how: '核对单元编号和日期。',
    },
    en: {
      what: '"{closedUnit}" was already closed on {closed} ({change}); {event} cannot follow',
      why: 'A unit that was merged, split or dissolved no longer exists.',
      how: 'Check the unit and the day.',
    },
  },
  HB424: {
    severity: 'error',
    zh: {
      what: '审核链里 {step} 写在 {before} 之后',
      why: '步骤的顺序是 applied、reviewed、accepted、announced。',
      how: '按这个顺序排列 review。',
    },
    en: {
      what: 'In the review chain {step} stands after {before}',
      why: 'The order is applied, reviewed, accepted, announced.',
      how: 'Put review in this order.',
    },
  },
  HB425: {
    severity: 'error',
    zh: {
      what: '审核链里有 announced，项目却没有公示期',
      why: '没有 publicity，公示就没有天数可查。',
      how: '补上 publicity: { workingDays: … }，或删去 announced 一步。',
    },
    en: {
      what: 'The review chain has announced, but the program has no publicity',
      why: 'The window has no length to check.',
      how: 'Add publicity: { workingDays: … }, or delete the step.',
    },
  },
  HB426: {
    severity: 'error',
    zh: {
      what: '考核期从 {from} 开始，与周期“{other}”（到 {otherTo}）重叠',
      why: '同一天不能考核两次。',
      how: '核对两个周期的考核期。',
    },
    en: {
      what: 'The assessment from {from} overlaps that of "{other}", which ends on {otherTo}',
      why: 'No day is assessed twice.',
      how: 'Check the assessment spans of both cycles.',
    },
  },
  HB427: {
    severity: 'error',
    zh: {
      what: '{from} 开始的一段早于前一段（{otherFrom} 至 {otherTo}）',
      why: '顺序是先考核、再公示、后生效。',
      how: '核对 assessment、publicity、validity 三段日期。',
    },
    en: {
      what: 'The span from {from} begins before the one that precedes it ({otherFrom} to {otherTo})',
      why: 'Assessment comes first, then publicity, then validity.',
      how: 'Check the three spans.',
    },
  },
  HB428: {
    severity: 'warning',
    zh: {
      what: '{date} 早于“{cycle}”的考核期（{from} 起）',
      why: '这一行可能写错了文件，或日期有误。',
      how: '核对日期；属于上一周期的，移到上一周期的 CSV。',
    },
    en: {
      what: '{date} is before the assessment of 《{cycle}》 (from {from})',
      why: 'The row may stand in the wrong file.',
      how: 'Check the day, or move the row to the cycle before.',
    },
  },
  HB429: {
    severity: 'error',
    zh: {
      what: '“{reason}”不是“{program}”公开使用的原因',
      why: '对外只写规定的类别（{allowed}），不写病情和个人情况。',
      how: '改用其中一类；确需新类别的，先加到项目的 reasons。',
    },
    en: {
      what: '"{reason}" is no public reason of 《{program}》',
      why: "Only the program's categories ({allowed}) are published, never a diagnosis or a person.",
      how: "Use one of them, or add a category to the program's reasons first.",
    },
  },
  HB430: {
    severity: 'error',
    zh: {
      what: '“{unit}”的“{level}”由{grantor}授予，这一行没有写授予文件',
      why: '别的机关授予的荣誉，本站只登记，要写明依据。',
      how: '在 document 中写授予文件的名称或文号。',
    },
    en: {
      what: 'The level "{level}" of "{unit}" is granted by {grantor}, but no document is named',
      why: 'What another office grants is only registered here, with its ground.',
      how: "Name that office's document in document.",
    },
  },
  HB431: {
    severity: 'error',
    zh: {
      what: '“{program}”要求公示，“{cycle}”却没有公示期',
      why: '没有公示就不能认定。',
      how: '在周期文件中写 publicity 的起止日期，至少 {days} 个工作日。',
    },
    en: {
      what: '《{program}》 needs publicity, but 《{cycle}》 has none',
      why: 'Nothing is certified without it.',
      how: 'State the window in publicity, at least {days} working days.',
    },
  },
  HB433: {
    severity: 'error',
    zh: {
      what: '“{unit}”在 {date} 记 {event}，公示到 {to} 才结束',
      why: '公示期满没有异议，才能认定。',
      how: '日期改为 {to} 之后，或核对公示期。',
    },
    en: {
      what: '"{unit}" has {event} on {date}, but the window closes on {to}',
      why: 'Certification follows the window.',
      how: 'Use a day after {to}, or check the window.',
    },
  },
  HB434: {
    severity: 'error',
    zh: {
      what: '“{unit}”的认定已于 {validTo} 到期，{date} 时不在册，不能记 {event}',
      why: '到期以后没有可以暂停、恢复或撤销的认定。',
      how: '如果当时仍然有效，先补 renewed；否则删去这一行。',
    },
    en: {
      what: 'The certification of "{unit}" expired after {validTo}; {event} on {date} comes too late',
      why: 'There is nothing left to suspend, restore or revoke.',
      how: 'Add renewed if it went on, or delete the row.',
    },
  },
  HB435: {
    severity: 'error',
    zh: {
      what: '编号“{id}”在同一列表里出现两次',
      why: '编号要能指明是哪一个。',
      how: '给其中一个换一个编号。',
    },
    en: {
      what: 'The id "{id}" comes twice in one list',
      why: 'An id stands for one thing.',
      how: 'Give one of them another id.',
    },
  },
  HB436: {
    severity: 'error',
    zh: {
      what: '“{unit}”的认定长期有效，不用续认',
      why: '没有期限的认定不会到期。',
      how: '删去这一行；如果项目其实有期限，改正 period 或周期的有效期。',
    },
    en: {
      what: 'The certification of "{unit}" is open-ended',
      why: 'What has no end needs no renewal.',
      how: "Delete the row, or correct the program's period.",
    },
  },
  HB437: {
    severity: 'warning',
    zh: {
      what: '{from} 开始的一段与前一段（{otherFrom} 至 {otherTo}）重叠',
      why: '通常考核结束再公示，公示结束再生效。',
      how: '核对日期；办法如此规定的可以不改。',
    },
    en: {
      what: 'The span from {from} overlaps the one before ({otherFrom} to {otherTo})',
      why: 'Usually one span ends before the next begins.',
      how: 'Check the days; leave them if the rules say so.',
    },
  },
  HB438: {
    severity: 'warning',
    zh: {
      what: '“{program}”没有规定公示，周期却写了公示期',
      why: '这段日期不会被检查，也不影响认定。',
      how: '删去 publicity，或在项目文件中规定公示天数。',
    },
    en: {
      what: '《{program}》 has no publicity, but the cycle states a window',
      why: 'It is not checked and has no effect.',
      how: 'Delete publicity, or add it to the program.',
    },
  },
  HB439: {
    severity: 'error',
    zh: {
      what: '项目规定了公示，审核链里却没有 announced',
      why: '公示是认定以前的一步，要写明由谁公示。',
      how: '在 review 最后加上 { step: announced, by: …, recorded: true }。',
    },
    en: {
      what: 'The program has publicity, but its review chain has no announced',
      why: 'Publicity is a step before certification.',
      how: 'Add { step: announced, by: …, recorded: true } at the end of review.',
    },
  },
} satisfies Record<string, Message>;
