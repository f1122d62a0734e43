import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Notice } from '../../domain/notice.ts';
import { formatDate } from '../../i18n/format.ts';
import { bodyBlocks, type Block, type Run } from './body-blocks.ts';
import type { DraftList } from './draft-lists.ts';

export interface NoticeDraft {
  notice: Notice;
  /** 发布机关, where the notice names no office of its own. */
  issuer: string;
  lists: readonly DraftList[];
}

/** Twentieths of a point. */
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
const lines = 22;
/** 225 mm in 22 lines (GB/T 9704-2012, 5.2 and 6.4). */
const pitch = Math.round(twips(225) / lines);
/** 3号 and 2号, in half points. */
const size3 = 32;
const size2 = 44;
const size4 = 28;

/** Names of fonts that machines of offices have; Word takes its own where one is missing. None is carried along. */
const fonts = {
  body: '仿宋_GB2312',
  title: '方正小标宋简体',
  first: '黑体',
  second: '楷体_GB2312',
  page: '宋体',
} as const;
type FontName = keyof typeof fonts;

/**
 * A notice as an editable draft for circulation in the office: A4, type area of 156 × 225 mm, 22 lines of 28
 * characters, text in 仿宋 3号, title in 小标宋 2号, levels in 黑体 and 楷体 (GB/T 9704-2012). It has no red header,
 * which belongs to the signed document, and says on every page that it is a draft. Never published.
 */
export async function noticeDocx({ notice, issuer, lists }: NoticeDraft): Promise<Uint8Array> {
  const office = notice.office ?? issuer;
  const day = formatDate(notice.dated ?? notice.published);
  const blocks = bodyBlocks(notice.bodyMarkdown);
  const document = new Document({
    title: `送审稿：${notice.title}`,
    creator: office,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf('body'), size: size3 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            // The number stands 7 mm below the type area (7.5), and is 5 mm high.
            margin: {
              top: twips(37),
              bottom: twips(35),
              left: twips(28),
              right: twips(26),
              header: twips(20),
              footer: twips(23),
            },
          },
          grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: pitch, charSpace: charSpace() },
        },
        headers: { default: mark(), even: mark() },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [
          line(notice.number ?? '（文号待编）', { alignment: AlignmentType.CENTER }),
          empty(),
          line(notice.title, { alignment: AlignmentType.CENTER, spacing: exact(700) }, 'title', size2),
          empty(),
          ...(notice.addressee === undefined ? [] : [line(`${notice.addressee.replace(/[:：]$/, '')}：`)]),
          ...blocks.map(blockOf),
          empty(),
          empty(),
          line(office, { alignment: AlignmentType.RIGHT, indent: { right: officeIndent(office, day) } }),
          line(day, { alignment: AlignmentType.RIGHT, indent: { right: dateIndent } }),
          ...lists.flatMap((list, at) => annex(list, lists.length > 1 ? at + 1 : undefined)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Of 28 characters in 156 mm against the width of the type itself, in 4096ths of a point (ECMA-376, 17.6.5). */
function charSpace(): number {
  return Math.round((twips(156) / 20 / 28 - size3 / 2) * 4096);
}

function fontOf(name: FontName) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: fonts[name] };
}

function exact(twentieths = pitch) {
  return { line: twentieths, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

function line(
  text: string,
  options: IParagraphOptions = {},
  font: FontName = 'body',
  size = size3,
): Paragraph {
  return new Paragraph({
    spacing: exact(),
    ...options,
    children: [new TextRun({ text, font: fontOf(font), size })],
  });
}

function empty(): Paragraph {
  return line('');
}

function blockOf(block: Block): Paragraph | Table {
  if (block.kind === 'table') return tableOf(block);
  const font = fontFor(block);
  return new Paragraph({
    spacing: exact(),
    indent: { firstLineChars: 200, firstLine: size3 * 20 },
    children: runsOf(block.runs, font),
  });
}

/** 一、 in 黑体, （一） in 楷体 where the paragraph is a heading; the rest is text (7.3.3). */
function fontFor({ kind, runs }: Exclude<Block, { kind: 'table' }>): FontName {
  const text = runs.map((run) => run.text).join('');
  const isShort = !/[，。；：]./.test(text) && text.length <= 30;
  if (/^[一二三四五六七八九十]+、/.test(text) && isShort) return 'first';
  if (/^（[一二三四五六七八九十]+）/.test(text) && isShort) return 'second';
  return kind === 'heading' ? 'first' : 'body';
}

function runsOf(runs: readonly Run[], font: FontName): TextRun[] {
  return runs.map(({ text, bold }) => new TextRun({ text, bold, font: fontOf(font), size: size3 }));
}

function tableOf({ rows }: Extract<Block, { kind: 'table' }>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      ({ cells, isHead }) =>
        new TableRow({
          tableHeader: isHead,
          children: cells.map(
            (runs) =>
              new TableCell({
                children: [new Paragraph({ children: runsOf(runs, isHead ? 'first' : 'body') })],
              }),
          ),
        }),
    ),
  });
}

/** 附件 on a page of its own: 黑体 at the upper left, its title in the middle (7.3.6). */
function annex({ title, count, streets }: DraftList, number: number | undefined): Paragraph[] {
  return [
    line(`附件${number ?? ''}`, { pageBreakBefore: true }, 'first'),
    empty(),
    line(title, { alignment: AlignmentType.CENTER, spacing: exact(700) }, 'title', size2),
    line(`（共${count}个）`, { alignment: AlignmentType.CENTER }),
    empty(),
    ...streets.map(
      ({ name, units }) =>
        new Paragraph({
          spacing: exact(),
          indent: { firstLineChars: 200, firstLine: size3 * 20 },
          children: runsOf(
            [{ text: `${name}（${units.length}个）：${units.join('、')}`, bold: false }],
            'body',
          ),
        }),
    ),
  ];
}

function mark(): Header {
  return new Header({
    children: [
      line('送审稿，仅供内部审核，不得对外发送', { alignment: AlignmentType.RIGHT }, 'first', size4),
    ],
  });
}

/** `— 1 —` in 4号, one character in: right on odd pages, left on even ones (7.5). */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const indent = alignment === AlignmentType.RIGHT ? { right: size4 * 10 } : { left: size4 * 10 };
  const font = fontOf('page');
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font, size: size4 })],
      }),
    ],
  });
}

/** The day stands four characters in from the right (7.3.5.1), the office in the middle above it. */
const dateIndent = 4 * size3 * 10;

function officeIndent(office: string, day: string): number {
  const width = (text: string) =>
    [...text].reduce((sum, sign) => sum + (/[0-9]/.test(sign) ? 5 : 10), 0) * size3;
  return Math.max(0, dateIndent + Math.round((width(day) - width(office)) / 2));
}
