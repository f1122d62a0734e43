import type { Message } from './message.ts';

/** HB2..: the shape of one record: fields, types, formats. */
export const shapeMessages = {
  HB201: {
    severity: 'error',
    zh: {
      what: '未知字段 `{field}`，是否为 `{suggestion}`？',
      why: '不认识的字段会被漏掉，写错的名称等于没有填。',
      how: '把 {field} 改为 {suggestion}。',
    },
    en: {
      what: 'Unknown field `{field}`; did you mean `{suggestion}`?',
      why: 'An unknown field would be lost.',
      how: 'Write {suggestion} in place of {field}.',
    },
  },
  HB202: {
    severity: 'error',
    zh: {
      what: '未知字段 `{field}`',
      why: '不认识的字段会被漏掉。',
      how: '删去这一项，或改用可用的字段：{allowed}。',
    },
    en: {
      what: 'Unknown field `{field}`',
      why: 'An unknown field would be lost.',
      how: 'Delete it or use one of: {allowed}.',
    },
  },
  HB203: {
    severity: 'error',
    zh: {
      what: '这一项没有填写',
      why: '没有它，这条内容不完整，无法发布。',
      how: '填写这一项；信息区里可以不填的项目，不要只写名称不写值。',
    },
    en: {
      what: 'This field is not filled in',
      why: 'Without it the record is incomplete.',
      how: 'Fill it in; an optional field of front matter must not be left with a name and no value.',
    },
  },
  HB204: {
    severity: 'error',
    zh: {
      what: '这里应当是文字，现在是“{value}”',
      why: '数字和列表不会按原样显示，开头的 0 会丢失。',
      how: "放进引号，例如 '0571'；只写一个值，不写成列表。",
    },
    en: {
      what: 'This should be text; it is "{value}"',
      why: 'Numbers and lists are not shown as written; leading zeros are lost.',
      how: "Put it in quotes, as in '0571', and write one value, not a list.",
    },
  },
  HB205: {
    severity: 'error',
    zh: {
      what: '编号“{value}”不合规则',
      why: '编号会成为网址的一部分，改名、换人都不能变。',
      how: '这里写编号，不写名称；只用小写字母、数字和单个连字符，例如 chunjiang-2，不超过 64 个字符；con、aux、com1 之类是 Windows 留用的名字，不能用。',
    },
    en: {
      what: 'The id "{value}" is not allowed',
      why: 'An id becomes part of an address and never changes.',
      how: 'Write the id, not the name: lower-case letters, digits and single hyphens, at most 64 characters, as in chunjiang-2; not a name of Windows like con, aux or com1.',
    },
  },
  HB206: {
    severity: 'error',
    zh: {
      what: '结束日期“{value}”早于开始日期',
      why: '时间段的首日不能晚于末日，否则公示、有效期都无法计算。',
      how: '核对文件上的起止日期，把较早的一天写在 from，较晚的一天写在 to。',
    },
    en: {
      what: 'The last day "{value}" is before the first',
      why: 'A span whose days are reversed cannot be counted.',
      how: 'Check the document; the earlier day belongs in from, the later one in to.',
    },
  },
  HB207: {
    severity: 'error',
    zh: {
      what: '名称“{value}”为空、含换行或首尾有空格',
      why: '名称会原样印在名单和牌匾上。',
      how: '删去首尾空格和换行；名称最多 120 个字。',
    },
    en: {
      what: 'The name "{value}" is empty, has a line break, or begins or ends with a space',
      why: 'Names are printed as they are on lists and plaques.',
      how: 'Remove the spaces and line breaks; a name has at most 120 characters.',
    },
  },
  HB208: {
    severity: 'error',
    zh: {
      what: '站点路径“{value}”不合规则',
      why: '所有链接都从这个路径开始。',
      how: '以斜杠开头并以斜杠结尾，例如 / 或 /ztzl/hongbang/。',
    },
    en: {
      what: 'The base path "{value}" is not allowed',
      why: 'Every link begins with it.',
      how: 'Begin and end with a slash, as in / or /ztzl/hongbang/.',
    },
  },
  HB209: {
    severity: 'error',
    zh: {
      what: '网站标识码“{value}”不是十位',
      why: '政府网站检查按十位标识码登记站点。',
      how: '填写主管部门分配的十位标识码。',
    },
    en: {
      what: 'The site id "{value}" does not have ten characters',
      why: 'Inspections register a site by its ten-character id.',
      how: 'Enter the id that was assigned to the site.',
    },
  },
  HB210: {
    severity: 'error',
    zh: {
      what: '区划代码“{value}”不是 6、9 或 12 位数字',
      why: '国家标准的区划代码只有这三种长度（GB/T 2260、GB/T 10114）。',
      how: '核对代码；没有把握时可以留空。',
    },
    en: {
      what: 'The division code "{value}" does not have 6, 9 or 12 digits',
      why: 'National codes have these lengths (GB/T 2260, GB/T 10114).',
      how: 'Check the code, or leave it empty.',
    },
  },
  HB211: {
    severity: 'error',
    zh: {
      what: '牌匾编号“{value}”不合规则',
      why: '编号印在牌匾和二维码里，续认时不变。',
      how: '只用大写字母、数字和连字符，例如 QH-2205-0187。',
    },
    en: {
      what: 'The plaque number "{value}" is not allowed',
      why: 'It is printed on the board and in its QR code.',
      how: 'Use capital letters, digits and hyphens, as in QH-2205-0187.',
    },
  },
  HB212: {
    severity: 'error',
    zh: {
      what: '发文字号“{value}”格式不对',
      why: '发文字号由机关代字、年份、序号组成（GB/T 9704-2012 第 7.2.5 条）。',
      how: '写成 清指〔2022〕5号：年份四位，用六角括号〔〕，序号前不加 0。',
    },
    en: {
      what: 'The document number "{value}" is malformed',
      why: 'A number is made of the office, the year and the serial (GB/T 9704-2012, 7.2.5).',
      how: 'Write 清指〔2022〕5号: four-digit year, brackets 〔〕, no leading zero.',
    },
  },
  HB213: {
    severity: 'error',
    zh: {
      what: '日期“{value}”的格式不对',
      why: '日期统一写成年-月-日，才能比较先后。',
      how: '写成四位年、两位月、两位日，例如 2022-05-07。',
    },
    en: {
      what: 'The date "{value}" is malformed',
      why: 'Days are compared as year-month-day.',
      how: 'Write four digits, two and two, as in 2022-05-07.',
    },
  },
  HB214: {
    severity: 'error',
    zh: {
      what: '日期“{value}”这一天不存在',
      why: '不存在的日期无法计算期限。',
      how: '对照日历核对月和日。',
    },
    en: {
      what: 'The day "{value}" does not exist',
      why: 'No span can be counted from it.',
      how: 'Check month and day with a calendar.',
    },
  },
  HB215: {
    severity: 'error',
    zh: {
      what: '时间“{value}”的格式不对，或者这一天不存在',
      why: '发布时间要精确到分钟并注明时区（政府网站检查要求）。',
      how: '写成 2022-05-23T09:00+08:00：日期、字母 T、时间、+08:00。',
    },
    en: {
      what: 'The time "{value}" is malformed, or its day does not exist',
      why: 'The time of publication is needed to the minute, with its zone.',
      how: 'Write 2022-05-23T09:00+08:00: day, the letter T, time, +08:00.',
    },
  },
  HB216: {
    severity: 'error',
    zh: {
      what: '“{value}”不在可选的值之内，是否为“{suggestion}”？',
      why: '这一项只能从固定的几个值里选。',
      how: '改为 {suggestion}；可选：{allowed}。',
    },
    en: {
      what: '"{value}" is not one of the values allowed; did you mean "{suggestion}"?',
      why: 'This field takes one of a few values.',
      how: 'Write {suggestion}, or another of: {allowed}.',
    },
  },
  HB217: {
    severity: 'error',
    zh: {
      what: '“{value}”不在可选的值之内',
      why: '这一项只能从固定的几个值里选。',
      how: '可选：{allowed}。',
    },
    en: {
      what: '"{value}" is not one of the values allowed',
      why: 'This field takes one of a few values.',
      how: 'Use one of: {allowed}.',
    },
  },
  HB218: {
    severity: 'error',
    zh: {
      what: '文字太长，最多 {limit} 个字：“{value}”',
      why: '过长的文字在名单、牌匾和手机上放不下。',
      how: '缩短到 {limit} 个字以内，细节写进正文。',
    },
    en: {
      what: 'The text is too long, at most {limit} characters: "{value}"',
      why: 'It does not fit into lists, plaques and phones.',
      how: 'Shorten it to {limit} characters; details belong into the text below.',
    },
  },
  HB219: {
    severity: 'error',
    zh: {
      what: '数值“{value}”太小，不能小于 {limit}',
      why: '超出合理范围的数多半是写错了。',
      how: '核对数值。',
    },
    en: {
      what: 'The number "{value}" is too small; at least {limit}',
      why: 'A number out of range is most often a slip.',
      how: 'Check it.',
    },
  },
  HB220: {
    severity: 'error',
    zh: {
      what: '数值“{value}”太大，不能大于 {limit}',
      why: '超出合理范围的数多半是写错了。',
      how: '核对数值。',
    },
    en: {
      what: 'The number "{value}" is too large; at most {limit}',
      why: 'A number out of range is most often a slip.',
      how: 'Check it.',
    },
  },
  HB221: {
    severity: 'error',
    zh: {
      what: '“{value}”不是整数',
      why: '这一项按个数计算。',
      how: '只写阿拉伯数字，不带小数、单位、逗号和引号，例如 120。',
    },
    en: {
      what: '"{value}" is not a whole number',
      why: 'This field counts things.',
      how: 'Write digits only, without decimals, units, commas or quotes, as in 120.',
    },
  },
  HB222: {
    severity: 'error',
    zh: {
      what: '网址“{value}”不完整',
      why: '不完整的网址点不开。',
      how: '从浏览器地址栏复制完整网址，以 https:// 或 http:// 开头。',
    },
    en: {
      what: 'The address "{value}" is incomplete',
      why: 'It cannot be opened.',
      how: 'Copy it whole from the browser, beginning with https:// or http://.',
    },
  },
  HB223: {
    severity: 'error',
    zh: {
      what: '这个列表至少要有 {limit} 项，现在是 {value}',
      why: '空的列表没有意义。',
      how: '补上内容，或把整项删去。',
    },
    en: {
      what: 'This list needs at least {limit} items; it is {value}',
      why: 'An empty list means nothing.',
      how: 'Fill it in or delete the field.',
    },
  },
  HB224: {
    severity: 'error',
    zh: {
      what: '“{value}”的写法不对',
      why: '读不懂的值无法使用。',
      how: '对照 content/README.md 中这一项的说明改正。',
    },
    en: {
      what: '"{value}" is not written as it should be',
      why: 'What cannot be understood cannot be used.',
      how: 'Compare with the description in content/README.md.',
    },
  },
  HB225: {
    severity: 'error',
    zh: {
      what: '这里应当是数字，现在是“{value}”',
      why: '文字不能参加计算。',
      how: '只写阿拉伯数字，不带单位和引号，例如 60 或 59.8。',
    },
    en: {
      what: 'This should be a number; it is "{value}"',
      why: 'Text cannot be counted with.',
      how: 'Write digits only, without unit or quotes, as in 60 or 59.8.',
    },
  },
  HB226: {
    severity: 'error',
    zh: {
      what: '这里应当是 true 或 false，现在是“{value}”',
      why: '这一项只有“是”和“否”。',
      how: '是写 true，否写 false，不加引号。',
    },
    en: {
      what: 'This should be true or false; it is "{value}"',
      why: 'The field is a yes or a no.',
      how: 'Write true or false without quotes.',
    },
  },
  HB227: {
    severity: 'error',
    zh: {
      what: '这里应当是列表，现在是“{value}”',
      why: '这一项可以有多个值，只有一个也要写成列表。',
      how: '每个值另起一行，写成“- 值”；或写在方括号里，例如 [网格, 志愿]。',
    },
    en: {
      what: 'This should be a list; it is "{value}"',
      why: 'The field takes several values; even a single one is a list.',
      how: 'Write each value on a line of its own as "- value", or in brackets as in [one, two].',
    },
  },
  HB228: {
    severity: 'error',
    zh: {
      what: '这里应当是一组字段，现在是“{value}”',
      why: '这一项由几个字段组成，例如 from 和 to。',
      how: '另起一行缩进两格，每行写一个字段；各字段见 content/README.md。',
    },
    en: {
      what: 'This should be a group of fields; it is "{value}"',
      why: 'The field is made of others, such as from and to.',
      how: 'Write them below it, one a line, indented by two spaces; see content/README.md.',
    },
  },
  HB229: {
    severity: 'error',
    zh: {
      what: '日期“{value}”的年份不对',
      why: '年份写错，期限和先后次序就全错了；只接受 1900 至 2199 年。',
      how: '核对四位数的年份。',
    },
    en: {
      what: 'The year of "{value}" cannot be right',
      why: 'With a wrong year every term and order is wrong; 1900 to 2199 is taken.',
      how: 'Check the year.',
    },
  },
  HB230: {
    severity: 'error',
    zh: {
      what: '从“{value}”开始的假期不在这一年里',
      why: '年份写错，几个月都会算成假期，工作日就数错了。',
      how: '核对假期的首日和末日；末日要在 year 写的那一年。',
    },
    en: {
      what: 'The holiday from "{value}" does not lie in this year',
      why: 'A slip in the year makes months of holidays, and working days are counted wrongly.',
      how: 'Check its first and last day; the last lies in the year given as year.',
    },
  },
  HB260: {
    severity: 'error',
    zh: {
      what: '时段“{value}”的写法不对',
      why: '时段按先后排列、与上年比较，写法要统一。',
      how: '写成 2022（全年）、2022-H1（上半年）、2022-Q3（第三季度）或 2022-05（5月）。',
    },
    en: {
      what: 'The period "{value}" is not written as periods are',
      why: 'Periods are put in order and compared with the year before.',
      how: 'Write 2022, 2022-H1, 2022-Q3 or 2022-05.',
    },
  },
  HB261: {
    severity: 'error',
    zh: {
      what: '电话“{value}”不是单位的固定电话',
      why: '手机号是个人信息，不放在名录里。',
      how: '写带区号的固定电话，例如 0571-12345678，或者 12345 这样的服务号码；没有就空着。',
    },
    en: {
      what: '"{value}" is no landline of an office',
      why: 'A mobile number is personal.',
      how: 'Write a landline with its area code, as in 0571-12345678, or a service number such as 12345, or nothing.',
    },
  },
} satisfies Record<string, Message>;
