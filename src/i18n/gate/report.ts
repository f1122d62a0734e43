import type { Locale } from './message.ts';

/** Words around the messages when problems are printed. */
export interface ReportWords {
  error: string;
  warning: string;
  why: string;
  how: string;
  suggestion: string;
  wholeContent: string;
  more: (count: number) => string;
  none: string;
  followUps: (count: number) => string;
  allowances: (count: number) => string;
  summary: (counts: { errors: number; warnings: number; files: number }) => string;
  read: (counts: { files: number; documents: number; tables: number; rows: number; aside: number }) => string;
  balance: (counts: {
    what: 'documents' | 'rows';
    read: number;
    registered: number;
    refused: number;
  }) => string;
}

export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  zh: {
    error: '错误',
    warning: '提醒',
    why: '原因：',
    how: '办法：',
    suggestion: '改为：',
    wholeContent: '（全部内容）',
    more: (count) => `本文件另有 ${count} 处同样的问题，这里不再列出。`,
    none: '没有发现问题。',
    followUps: (count) => `另有 ${count} 处可能由上面的问题引起，没有列出；改好后请再检查一次。`,
    allowances: (count) =>
      `allowed-personal-data.csv 有 ${count} 行放行个人信息：合并、发布之前，请逐行核对理由。`,
    summary: ({ errors, warnings, files }) =>
      `共 ${errors} 个错误、${warnings} 个提醒，涉及 ${files} 个文件。`,
    read: ({ files, documents, tables, rows, aside }) =>
      `读入 ${files} 个文件：文档 ${documents} 份，表格 ${tables} 张（${rows} 行），不入库的 ${aside} 个。`,
    balance: ({ what, read, registered, refused }) =>
      `${what === 'documents' ? '文档' : '表格行'} ${read} = 入库 ${registered} + 因问题未入库 ${refused}。`,
  },
  en: {
    error: 'error',
    warning: 'warning',
    why: 'why: ',
    how: 'how to mend: ',
    suggestion: 'write: ',
    wholeContent: '(all content)',
    more: (count) => `${count} more problems of this kind in this file are not shown.`,
    none: 'No problems.',
    followUps: (count) => `${count} more may only follow from these and are not shown; mend and check again.`,
    allowances: (count) =>
      `Rows of allowed-personal-data.csv that let personal data pass: ${count}. Look at the reason of each before merging or publishing.`,
    summary: ({ errors, warnings, files }) =>
      `Errors: ${errors}, warnings: ${warnings}, files with problems: ${files}.`,
    read: ({ files, documents, tables, rows, aside }) =>
      `Read ${files} files: ${documents} documents, ${tables} tables (${rows} rows), ${aside} set aside.`,
    balance: ({ what, read, registered, refused }) =>
      `${what === 'documents' ? 'Documents' : 'Rows'} ${read} = registered ${registered} + refused ${refused}.`,
  },
};
