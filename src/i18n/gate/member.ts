import type { Message } from './message.ts';

/** HB70.: streets and communities that publish in a folder of their own; HB711: boards of merged units. */
export const memberMessages = {
  HB700: {
    severity: 'error',
    zh: {
      what: '成员的文件夹里不能放这一类文件',
      why: '项目、周期、认定记录、牌匾、底册、名录等只能由发布机关登记，街镇和社区（村）改不了名单。',
      how: '成员的文件夹只放 member.md、notices/、experiences/、profiles/；这个文件请交发布机关，放到内容文件夹的对应位置。',
    },
    en: {
      what: "A file of this kind has no place in a member's folder",
      why: 'Programs, cycles, events, plaques, rolls and registers are kept by the issuer alone.',
      how: 'A member has member.md, notices/, experiences/ and profiles/; hand this file to the issuer.',
    },
  },
  HB701: {
    severity: 'error',
    zh: {
      what: '“{division}”不是 divisions.csv 里的街道、镇、社区或者村，不能加入',
      why: '成员按区划编号开文件夹，编号就是它网页的网址；区里的内容由发布机关直接放在内容文件夹里。',
      how: '把文件夹改成区划的编号，如 members/jinxiu/；新区划先由发布机关登记到 divisions.csv。',
    },
    en: {
      what: '"{division}" is no street, town, neighbourhood or village of divisions.csv',
      why: "A member's folder is named by the id of its division, which is the address of its page.",
      how: 'Name the folder by that id, as in members/jinxiu/; the issuer registers a new division first.',
    },
  },
  HB702: {
    severity: 'error',
    zh: {
      what: '这个成员文件夹没有 {head}',
      why: '没有它，不知道由哪个机关落款、哪天加入，居民也找不到电话和地址。',
      how: '新建 {head}，写上 office、joined、summary；只是放错了位置的，把文件移回去。',
    },
    en: {
      what: "This member's folder has no {head}",
      why: 'It says which office signs and since when.',
      how: 'Create {head} with office, joined and summary, or move the file to where it belongs.',
    },
  },
  HB703: {
    severity: 'error',
    zh: {
      what: '“{name}”（{id}）不在“{member}”辖内，它属于“{owner}”',
      why: '街镇只能写本街镇和所辖的社区、小区，社区（村）只能写自己和辖内的小区；别处的事由别处说。',
      how: '改成本辖区的单元；确实要写它的，由“{owner}”、“{street}”或者发布机关来写。',
    },
    en: {
      what: '"{name}" ({id}) does not lie in "{member}"; it belongs to "{owner}"',
      why: 'A member may only speak of its own units.',
      how: 'Name a unit of your own; "{owner}", "{street}" or the issuer may write about this one.',
    },
  },
  HB704: {
    severity: 'error',
    zh: {
      what: '“{name}”不能发布 {kind} 类的通告',
      why: '认定、名单和动态调整只能由发布机关发布，否则一个荣誉会有两个说法。',
      how: '改用 {allowed} 之一；要附本街镇名单的，在这些通告里写 lists。确属认定、名单的，请交发布机关放在 notices/。',
    },
    en: {
      what: '"{name}" may not publish a notice of the kind {kind}',
      why: 'What grants, lists or changes honours is published by the issuer alone.',
      how: 'Use one of {allowed}, or hand it to the issuer for notices/.',
    },
  },
  HB705: {
    severity: 'error',
    zh: {
      what: '“{name}”的通告不能写 {field}',
      why: '全区的数字、任务表、认定周期和名单的调整只能由发布机关公布。',
      how: '删去 {field}；需要公布的，请交发布机关放在 notices/。',
    },
    en: {
      what: 'A notice of "{name}" has no {field}',
      why: 'Totals, tasks, cycles and adjustments of the whole district are published by the issuer alone.',
      how: 'Delete {field}, or hand the notice to the issuer for notices/.',
    },
  },
  HB706: {
    severity: 'error',
    zh: {
      what: '《{title}》（{target}）不是“{name}”发布的',
      why: '更正、撤回和公示结果只能由原来发布的机关或者发布机关来写，谁也不能替别人改口。',
      how: '核对编号；确实写错了的，请发布它的机关更正。',
    },
    en: {
      what: '《{title}》 ({target}) was not published by "{name}"',
      why: 'Only whoever published a notice, or the issuer, may correct or withdraw it or state its result.',
      how: 'Check the id, or ask the office that published it.',
    },
  },
  HB707: {
    severity: 'error',
    zh: {
      what: '落款“{office}”不是“{name}”的机关“{own}”',
      why: '成员只能用自己的名义发布，不能替别的机关落款。',
      how: '删去 office，网站自动写“{own}”；机关名称变了的，改 member.md。',
    },
    en: {
      what: 'The notice is signed "{office}", but the office of "{name}" is "{own}"',
      why: 'A member publishes under its own name alone.',
      how: 'Delete office; the site then prints "{own}". If the office was renamed, correct member.md.',
    },
  },
  HB708: {
    severity: 'error',
    zh: {
      what: '“{name}”的通告只能附本街镇的名单',
      why: '全区的、别的街镇的名单由发布机关公布。',
      how: '在这份名单里写 street: {member}。',
    },
    en: {
      what: 'A notice of "{name}" may only have lists of its own street',
      why: 'Other lists are published by the issuer.',
      how: 'Write street: {member} in this list.',
    },
  },
  HB709: {
    severity: 'error',
    zh: {
      what: '“{name}”（{id}）不是“{member}”辖内的单元',
      why: '成员只能写自己辖区里的；街道、镇和区的事，由它们自己或者发布机关来说。',
      how: '改成本辖区的单元；确实要写它的，交给它或者发布机关。',
    },
    en: {
      what: '"{name}" ({id}) is no unit of "{member}"',
      why: 'A member may only speak of its own units.',
      how: 'Name a unit of your own; that street or the issuer may write about this one.',
    },
  },
  HB710: {
    severity: 'error',
    zh: {
      what: '“{name}”是社区（村），通告不附名单',
      why: '名单按街镇生成；辖内小区的荣誉，社区的主页会自动列出。',
      how: '删去 lists，请居民看社区主页；要正式公布名单的，由街镇或者发布机关发布。',
    },
    en: {
      what: '"{name}" is a community, whose notices have no lists',
      why: "Lists are made by street; a community's home names the honours of its units by itself.",
      how: 'Delete lists; the street or the issuer may publish them.',
    },
  },
  HB711: {
    severity: 'warning',
    zh: {
      what: '“{unit}”{date}并入“{to}”，它的牌匾 {number} 还没有登记摘牌',
      why: '“{to}”自己有同一项荣誉的牌匾 {other}；合并以后是一个单元，只挂一块。',
      how: '摘下 {number}，在 removedOn 填摘牌日期，在 removalConfirmedBy 填由谁确认。',
    },
    en: {
      what: '"{unit}" was merged into "{to}" on {date}; its board {number} has not been taken down',
      why: '"{to}" has a board of the same honour, {other}; after the merge they are one holder.',
      how: 'Take {number} down and say so in removedOn and removalConfirmedBy.',
    },
  },
  HB712: {
    severity: 'error',
    zh: {
      what: '作者“{author}”是别的机关，不是“{own}”',
      why: '成员的经验由成员自己或者辖内的单位来写，不能用别的机关的名义。',
      how: '把 author 改成“{own}”或者辖内写它的单位；确是“{author}”写的，由它来发布。',
    },
    en: {
      what: 'The author "{author}" is another office than "{own}"',
      why: 'A member publishes what it or its units wrote, not under the name of another office.',
      how: 'Set author to "{own}" or to the unit that wrote it; "{author}" publishes what is its own.',
    },
  },
} satisfies Record<string, Message>;
