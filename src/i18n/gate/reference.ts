import type { Message } from './message.ts';

/** HB3..: ids, references between records, divisions, units, plaques. */
export const referenceMessages = {
  HB301: {
    severity: 'error',
    zh: {
      what: '编号“{value}”重复，{file} 第 {line} 行已经用过',
      why: '编号是网址的一部分，一个编号只能指一样东西。',
      how: '如果是同一样东西，删去其中一处；如果不是，给后登记的换一个新编号。',
    },
    en: {
      what: 'The id "{value}" is already used in {file}, line {line}',
      why: 'An id is part of an address and stands for one thing.',
      how: 'If both are the same thing, delete one; otherwise give the later one a new id.',
    },
  },
  HB302: {
    severity: 'error',
    zh: {
      what: '单元“{value}”有两份档案，另一份在 {file}',
      why: '一个单元只有一个页面，两份档案不知道该印哪一份。',
      how: '把两份合成一份，删去另一份。',
    },
    en: {
      what: 'The unit "{value}" has two profiles; the other is {file}',
      why: 'A unit has one page.',
      how: 'Merge the two and delete one.',
    },
  },
  HB303: {
    severity: 'error',
    zh: {
      what: '找不到单元“{id}”',
      why: '名单和记录只能写底册或区划表里已有的单元，否则居民点进去是空的。',
      how: '核对编号；如果是新单元，先登记到所属街道的底册 communities/<街道>.csv。',
    },
    en: {
      what: 'There is no unit "{id}"',
      why: 'Lists and records may only name units of a roll or of the divisions.',
      how: "Check the id; register a new unit in its street's roll first.",
    },
  },
  HB304: {
    severity: 'error',
    zh: {
      what: '找不到区划“{id}”，或它不是区、街道、镇、社区、村',
      why: '单元按区划归入街道和社区，归属错了名单就会少人。',
      how: '核对编号；新区划先登记到 divisions.csv。',
    },
    en: {
      what: 'There is no division "{id}", or it is none',
      why: 'Units are listed by street and neighbourhood.',
      how: 'Check the id; register a new division in divisions.csv first.',
    },
  },
  HB305: {
    severity: 'error',
    zh: {
      what: '找不到创建项目“{id}”',
      why: '荣誉都属于某个项目，项目的规则决定它何时有效。',
      how: '核对编号；项目在 programs/ 中，编号就是文件名。',
    },
    en: {
      what: 'There is no program "{id}"',
      why: 'Every honour belongs to a program, whose rules say when it holds.',
      how: 'Check the id; programs stand in programs/, named by their files.',
    },
  },
  HB306: {
    severity: 'error',
    zh: {
      what: '找不到周期“{id}”',
      why: '记录要靠周期的考核期、公示期、有效期来计算。',
      how: '核对编号；周期在 cycles/<项目>/<周期>.md，与 .csv 同名，两个文件都要有。',
    },
    en: {
      what: 'There is no cycle "{id}"',
      why: 'Events are counted by the spans of their cycle.',
      how: 'Check the id; a cycle is cycles/<program>/<cycle>.md, beside the .csv of the same name.',
    },
  },
  HB307: {
    severity: 'error',
    zh: {
      what: '项目里没有等级“{id}”',
      why: '等级决定授予机关和名单，写错会进错名单。',
      how: '改成项目文件 levels 里列出的等级编号。',
    },
    en: {
      what: 'The program has no level "{id}"',
      why: 'The level decides the grantor and the list.',
      how: "Use an id from levels in the program's file.",
    },
  },
  HB308: {
    severity: 'error',
    zh: {
      what: '找不到通告“{id}”',
      why: '通告之间、记录与通告之间要能互相点开。',
      how: '核对编号；通告的编号是它的 id，没有写 id 时就是文件名。',
    },
    en: {
      what: 'There is no notice "{id}"',
      why: 'Records and notices link to each other.',
      how: "Check the id: a notice's id, or its file's name where it has none.",
    },
  },
  HB309: {
    severity: 'error',
    zh: {
      what: '找不到街道或镇“{id}”',
      why: '底册和名单按街道、镇划分。',
      how: '核对编号；新街道先登记到 divisions.csv，类型写 street 或 town。',
    },
    en: {
      what: 'There is no street or town "{id}"',
      why: 'Rolls and lists are kept by street.',
      how: 'Check the id; register a new street in divisions.csv as street or town.',
    },
  },
  HB310: {
    severity: 'error',
    zh: {
      what: '区划“{id}”（{kind}）不能放在“{parent}”之下',
      why: '区划分三层：区，街道和镇，社区和村。',
      how: '把 parent 改成类型为 {allowed} 的区划；区自己不写 parent。',
    },
    en: {
      what: 'The division "{id}" ({kind}) cannot lie in "{parent}"',
      why: 'Divisions have three levels: district; streets and towns; neighbourhoods and villages.',
      how: 'Set parent to a division of the kind {allowed}; the district has none.',
    },
  },
  HB311: {
    severity: 'error',
    zh: {
      what: '区划表里没有区',
      why: '所有街道、镇都归在一个区之下。',
      how: '在 divisions.csv 中登记一行，kind 写 district，parent 留空。',
    },
    en: {
      what: 'There is no district among the divisions',
      why: 'All streets and towns lie in one district.',
      how: 'Add a row of the kind district with an empty parent to divisions.csv.',
    },
  },
  HB312: {
    severity: 'error',
    zh: {
      what: '区划表里有第二个区“{id}”，第一个是“{first}”',
      why: '一个站点只发布一个区的红榜。',
      how: '删去多余的一行，或把它改成街道、镇。',
    },
    en: {
      what: 'There is a second district "{id}" beside "{first}"',
      why: 'A site belongs to one district.',
      how: 'Delete the row, or make it a street or town.',
    },
  },
  HB313: {
    severity: 'error',
    zh: {
      what: '单元“{id}”在“{own}”的底册里，但它的社区“{division}”属于“{street}”',
      why: '各街道的底册只能登记本街道的单元。',
      how: '核对 division；如果单元确实属于“{street}”，把这一行移到那个街道的底册。',
    },
    en: {
      what: 'The unit "{id}" stands in the roll of "{own}", but "{division}" lies in "{street}"',
      why: "A street's roll may only hold its own units.",
      how: 'Check division, or move the row to the roll of "{street}".',
    },
  },
  HB315: {
    severity: 'error',
    zh: {
      what: '底册里的“{id}”类型是 {kind}，应登记在 divisions.csv',
      why: '区、街道、镇、社区、村都是区划，只在区划表登记一次。',
      how: '把这一行移到 divisions.csv；如果它其实是小区或单位，改正 kind。',
    },
    en: {
      what: '"{id}" in a roll has the kind {kind}, which belongs in divisions.csv',
      why: 'Districts, streets, towns, neighbourhoods and villages are divisions.',
      how: 'Move the row to divisions.csv, or correct its kind.',
    },
  },
  HB316: {
    severity: 'error',
    zh: {
      what: '底册文件名是“{stem}”，里面写的街道却是“{street}”',
      why: '底册按街道编号命名，这样谁管哪个文件一目了然。',
      how: '把 street 改成与文件名相同，或给文件改名。',
    },
    en: {
      what: 'The roll is named "{stem}" but says it belongs to "{street}"',
      why: 'A roll is named after its street.',
      how: "Make street and the file's name agree.",
    },
  },
  HB317: {
    severity: 'error',
    zh: {
      what: '单元“{id}”属于“{street}”，档案却放在“{folder}”的文件夹里',
      why: '各街道的文件夹只放本街道单元的档案。',
      how: '把档案移到 profiles/{street}/，或改正 unit。',
    },
    en: {
      what: 'The unit "{id}" lies in "{street}", but its profile stands in the folder of "{folder}"',
      why: "A street's folder may only speak of its own units.",
      how: 'Move the profile to profiles/{street}/, or correct unit.',
    },
  },
  HB318: {
    severity: 'error',
    zh: {
      what: '“{id}”的类型是 {kind}，不能参加“{program}”',
      why: '项目只授予它规定的单元类型：{allowed}。',
      how: '核对单元编号；如果办法确已扩大范围，在项目的 unitKinds 中加上这一类型。',
    },
    en: {
      what: '"{id}" is of the kind {kind}, which cannot hold 《{program}》',
      why: 'The program is for {allowed}.',
      how: "Check the unit, or add the kind to the program's unitKinds if its rules say so.",
    },
  },
  HB319: {
    severity: 'error',
    zh: {
      what: '“{unit}”在这个项目已有牌匾 {number}（{file} 第 {line} 行）',
      why: '一个单元一个项目只有一块牌匾，续认不换编号。',
      how: '沿用原来的编号，删去这一行。',
    },
    en: {
      what: '"{unit}" already has the plaque {number} ({file}, line {line})',
      why: 'A holder has one board per program; renewals keep its number.',
      how: 'Keep the first number and delete this row.',
    },
  },
  HB320: {
    severity: 'error',
    zh: {
      what: '“{unit}”从未获得“{program}”，不应有牌匾',
      why: '牌匾上的二维码会指向一份不存在的认定。',
      how: '核对单元编号；如果确已认定，先在周期的 CSV 中补上 certified。',
    },
    en: {
      what: '"{unit}" was never certified in 《{program}》',
      why: "The board's code would point to nothing.",
      how: 'Check the unit; if it was certified, add that row to the cycle first.',
    },
  },
  HB321: {
    severity: 'error',
    zh: {
      what: '“{program}”同一时间只有一个等级，牌匾不写等级（这里写了“{level}”）',
      why: '升级、降级时牌匾编号不变。',
      how: '把 level 留空。',
    },
    en: {
      what: 'In 《{program}》 a board has no level (here "{level}")',
      why: 'The number stays when the level changes.',
      how: 'Leave level empty.',
    },
  },
  HB322: {
    severity: 'error',
    zh: {
      what: '牌匾 {number} 的摘牌日期 {removedOn} 早于挂牌日期 {hungOn}',
      why: '先挂牌，后摘牌。',
      how: '核对两个日期；还没有挂牌日期的，先补上 hungOn。',
    },
    en: {
      what: 'The plaque {number} was removed on {removedOn}, before it was hung ({hungOn})',
      why: 'A board is hung first.',
      how: 'Check both days, and add hungOn if it is missing.',
    },
  },
  HB323: {
    severity: 'error',
    zh: {
      what: '牌匾 {number} 在 {hungOn} 挂牌，早于首次认定（{certified}）',
      why: '认定以后才能挂牌。',
      how: '核对挂牌日期。',
    },
    en: {
      what: 'The plaque {number} was hung on {hungOn}, before the first certification ({certified})',
      why: 'A board is hung after the certification.',
      how: 'Check hungOn.',
    },
  },
  HB324: {
    severity: 'error',
    zh: {
      what: '{day} 起“{unit}”门前的牌匾超过 {most} 块（已有 {others}）',
      why: '发布机关规定门前最多挂 {most} 块（issuer.md 的 doorPlaques）。',
      how: '把这一块改挂大厅（hall）或只列名单（list），或给旧牌匾填上摘牌日期。',
    },
    en: {
      what: 'From {day} more than {most} boards hang at the door of "{unit}" (already {others})',
      why: 'The issuer allows {most} (doorPlaques in issuer.md).',
      how: 'Hang this one in the hall, keep it on the list, or state when another was removed.',
    },
  },
  HB325: {
    severity: 'error',
    zh: {
      what: '单元变更 {event} 缺少 {column}',
      why: '缺了它，就不知道旧名、新址或荣誉的去向。',
      how: 'rename、move 填 from 和 to；merge、split 填 to 和 honours（carry 带走，end 终止）。',
    },
    en: {
      what: 'The unit event {event} lacks {column}',
      why: 'Without it the change cannot be followed.',
      how: 'rename and move need from and to; merge and split need to and honours (carry or end).',
    },
  },
  HB326: {
    severity: 'error',
    zh: {
      what: '单元变更 {event} 不应填写 {column}（这里是“{value}”）',
      why: '多填的内容不会起作用，容易误会。',
      how: '删去 {column}；如果变更类型写错了，改正 event。',
    },
    en: {
      what: 'The unit event {event} takes no {column} (here "{value}")',
      why: 'It would have no effect.',
      how: 'Delete {column}, or correct event.',
    },
  },
  HB327: {
    severity: 'error',
    zh: {
      what: '“{unit}”合并的去向“{to}”不对',
      why: '合并要写明并入哪一个单元，只能一个，不能是自己。',
      how: '在 to 中写存续单元的编号；分成几个单元请用 split。',
    },
    en: {
      what: '"{unit}" cannot be merged into "{to}"',
      why: 'A merge names the one other unit that goes on.',
      how: "Write that unit's id in to; use split for several.",
    },
  },
  HB328: {
    severity: 'error',
    zh: {
      what: '“{unit}”最近一次更名为“{to}”，但底册里叫“{today}”（{file} 第 {line} 行）',
      why: '底册写现名，更名记录的最后一个名称要与它一致。',
      how: '哪一处写错就改哪一处。',
    },
    en: {
      what: '"{unit}" was last renamed "{to}", but the roll says "{today}" ({file}, line {line})',
      why: "The roll holds today's name.",
      how: 'Correct the one that is wrong.',
    },
  },
  HB329: {
    severity: 'error',
    zh: {
      what: '“{unit}”最近一次划归“{to}”，但底册里属于“{today}”（{file} 第 {line} 行）',
      why: '底册写现在的归属，变更记录的最后一次要与它一致。',
      how: '哪一处写错就改哪一处。',
    },
    en: {
      what: '"{unit}" last moved to "{to}", but the roll says "{today}" ({file}, line {line})',
      why: "The roll holds today's division.",
      how: 'Correct the one that is wrong.',
    },
  },
  HB330: {
    severity: 'error',
    zh: {
      what: '写了周期“{id}”，却没有写项目',
      why: '周期的编号只在项目之内有意义。',
      how: '补上 program。',
    },
    en: {
      what: 'The cycle "{id}" is named without a program',
      why: "A cycle's id means something only within its program.",
      how: 'Add program.',
    },
  },
  HB331: {
    severity: 'error',
    zh: {
      what: '“{program}”没有牌匾样式，却登记了牌匾',
      why: '没有样式就画不出牌匾，也不知道默认挂在哪里。',
      how: '在项目文件中补上 plaque；如果项目不发牌匾，删去这一行。',
    },
    en: {
      what: '《{program}》 has no plaque template',
      why: 'A board cannot be drawn without one.',
      how: 'Add plaque to the program, or delete the row.',
    },
  },
  HB332: {
    severity: 'error',
    zh: {
      what: '“{program}”的各等级并存，牌匾要写明等级',
      why: '每个等级各有一块牌匾。',
      how: '在 level 中填 {levels} 之一。',
    },
    en: {
      what: 'In 《{program}》 a board needs its level',
      why: 'Each level has its own board.',
      how: 'Set level to one of {levels}.',
    },
  },
  HB333: {
    severity: 'error',
    zh: {
      what: '“{unit}”拆分的去向“{to}”里没有新单元',
      why: '拆分至少产生一个新单元。',
      how: '在 to 中写拆分后的单元编号，用 | 隔开；原单元继续存在的也写上。',
    },
    en: {
      what: 'The split of "{unit}" into "{to}" names no new unit',
      why: 'A split makes at least one new unit.',
      how: 'List the new units in to, separated by |, with the old one if it goes on.',
    },
  },
  HB334: {
    severity: 'error',
    zh: {
      what: '“{unit}”的原名“{from}”与上一次更名后的“{to}”（第 {line} 行）对不上',
      why: '一次次更名要首尾相接，按旧名才能找到今天的页面。',
      how: '改正 from，或补上中间的一次更名。',
    },
    en: {
      what: 'The former name "{from}" of "{unit}" is not the name "{to}" it was given before (line {line})',
      why: 'Renamings follow from one another.',
      how: 'Correct from, or add the renaming in between.',
    },
  },
  HB335: {
    severity: 'error',
    zh: {
      what: '“{unit}”的原归属“{from}”与上一次变更后的“{to}”（第 {line} 行）对不上',
      why: '一次次变更要首尾相接。',
      how: '改正 from，或补上中间的一次变更。',
    },
    en: {
      what: 'The former division "{from}" of "{unit}" is not the one it moved to before, "{to}" (line {line})',
      why: 'Moves follow from one another.',
      how: 'Correct from, or add the move in between.',
    },
  },
  HB336: {
    severity: 'warning',
    zh: {
      what: '{field} 还没有填',
      why: '新站点里先写了代替的字，页脚和“关于本站”会照原样印出来。',
      how: '填上真实的内容；还没有批下来的，上线以前补上。',
    },
    en: {
      what: '{field} has not been filled in yet',
      why: 'The new site was begun with a placeholder, which the footer and the page about the site print as it is.',
      how: 'Fill it in before the site goes out.',
    },
  },
} satisfies Record<string, Message>;
