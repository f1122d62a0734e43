import type { Message } from './message.ts';

/** HB1..: the header and the rows of a table. */
export const tableMessages = {
  HB130: {
    severity: 'error',
    zh: {
      what: '表头缺少“{column}”一栏',
      why: '没有这一栏，每一行都不完整。',
      how: '在第一行补上 {column}，并填好各行；各表的栏目见 content/README.md。',
    },
    en: {
      what: 'The header lacks the column "{column}"',
      why: 'Without it no row is complete.',
      how: 'Add {column} to the first line and fill it in; content/README.md lists the columns.',
    },
  },
  HB131: {
    severity: 'error',
    zh: {
      what: '多出“{column}”一栏',
      why: '不认识的栏目会被漏掉，也可能含有不应公开的信息。',
      how: '删去这一栏。可用的栏目：{allowed}。',
    },
    en: {
      what: 'There is no column "{column}"',
      why: 'An unknown column would be lost, or holds what is not for the public.',
      how: 'Delete it. Columns: {allowed}.',
    },
  },
  HB132: {
    severity: 'error',
    zh: {
      what: '“{column}”一栏出现了两次',
      why: '两栏的值不同时，不知道以哪一栏为准。',
      how: '删去多余的一栏。',
    },
    en: {
      what: 'The column "{column}" stands twice',
      why: 'If the values differ, none is sure.',
      how: 'Delete one of them.',
    },
  },
  HB133: {
    severity: 'error',
    zh: {
      what: '这一行只有 {found} 格，表头有 {expected} 格',
      why: '少了一格，后面的内容就会错位。',
      how: '补上缺少的逗号或内容；空着的格也要留逗号。',
    },
    en: {
      what: 'This row has {found} cells, the header {expected}',
      why: 'With a cell missing, the rest is in the wrong columns.',
      how: 'Add the missing cells; an empty cell still needs its comma.',
    },
  },
  HB134: {
    severity: 'error',
    zh: {
      what: '这一行有 {found} 格，表头只有 {expected} 格',
      why: '多了一格，后面的内容就会错位。',
      how: '删去多余的内容；文字里有逗号的，整格放进半角引号，例如 "一号楼,二号楼"。',
    },
    en: {
      what: 'This row has {found} cells, the header only {expected}',
      why: 'With a cell too many, the rest is in the wrong columns.',
      how: 'Delete what is too much; a cell with a comma goes into quotes, as in "one,two".',
    },
  },
  HB135: {
    severity: 'error',
    zh: {
      what: '引号没有结束（从第 {start} 行开始的记录）',
      why: '从这里起，后面的行都会被当成这一格的文字。',
      how: '在这一格的末尾补上半角引号 "；格内的引号要写两个 ""。',
    },
    en: {
      what: 'A quote is never closed (in the record from line {start})',
      why: 'All lines after it would be taken as text of this cell.',
      how: 'Close it with "; write a quote inside a cell twice.',
    },
  },
  HB136: {
    severity: 'error',
    zh: {
      what: '引号后面还有文字（从第 {start} 行开始的记录）',
      why: '引号里外都有文字，分不清一格在哪里结束。',
      how: '整格放进一对半角引号；格内的引号写两个，例如 "所谓""示范""小区"。',
    },
    en: {
      what: 'There is text after a closing quote (in the record from line {start})',
      why: 'It is not clear where the cell ends.',
      how: 'Put the whole cell between quotes; write a quote inside it twice.',
    },
  },
  HB137: {
    severity: 'error',
    zh: {
      what: '表头第 {column} 格是空的',
      why: '没有名称的栏目不知道是什么。',
      how: '写上栏目名称，或删去这一栏。',
    },
    en: {
      what: 'Cell {column} of the header is empty',
      why: 'A column without a name means nothing.',
      how: 'Name it or delete it.',
    },
  },
  HB138: {
    severity: 'error',
    zh: {
      what: '各格之间用的是“{separator}”，不是半角逗号',
      why: '分隔符不对，整行会被当成一格。',
      how: '用电子表格软件另存为“CSV UTF-8（逗号分隔）”。',
    },
    en: {
      what: 'Cells are separated by "{separator}", not by commas',
      why: 'A whole line is taken as one cell.',
      how: 'Save it from the spreadsheet as "CSV UTF-8 (Comma delimited)".',
    },
  },
  HB139: {
    severity: 'error',
    zh: {
      what: '未知栏目“{column}”，是否为“{suggestion}”？',
      why: '不认识的栏目会被漏掉。',
      how: '把表头中的 {column} 改为 {suggestion}。',
    },
    en: {
      what: 'Unknown column "{column}"; did you mean "{suggestion}"?',
      why: 'An unknown column would be lost.',
      how: 'Write {suggestion} in the header.',
    },
  },
} satisfies Record<string, Message>;
