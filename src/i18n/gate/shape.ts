import type { Message } from './message.ts';

/** HB2..: the shape of one record: fields, types, formats. */
export const shapeMessages = {
  HB205: {
    severity: 'error',
    zh: {
      what: '编号“{value}”不合规则',
      why: '编号会成为网址的一部分，改名、换人都不能变。',
      how: '只用小写字母、数字和单个连字符，例如 chunjiang-2；不超过 64 个字符。',
    },
    en: {
      what: 'The id "{value}" is not allowed',
      why: 'An id becomes part of an address and never changes.',
      how: 'Use lower-case letters, digits and single hyphens, at most 64 characters, as in chunjiang-2.',
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
} satisfies Record<string, Message>;
