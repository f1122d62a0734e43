import { z } from 'zod';
import { approvalRecord } from './approval-record.ts';
import { attachment, originalFileName } from './attached-file.ts';
import { bulletinTasks } from './bulletin.ts';
import { certificationEventType } from './certification-event.ts';
import { id, line, name } from './id.ts';
import { objection } from './objection.ts';
import type { Origin } from './origin.ts';
import { localDateTime, plainDate, type PlainDate } from './plain-date.ts';
import { posting } from './posting.ts';
import { scheduleFields } from './schedule.ts';

/** How a notice is shown: 公示, 认定决定, 名单, 动态调整, 更正, 动员公告, 张榜, 工作通报. */
export const noticeKinds = [
  'publicity',
  'decision',
  'list',
  'adjustment',
  'correction',
  'mobilisation',
  'posting',
  'bulletin',
] as const;
export const noticeKind = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof noticeKind>;

/** 文种 (党政机关公文处理工作条例, article 8); 公示 is no statutory type but in use. */
export const documentTypes = ['决定', '通知', '通报', '通告', '公告', '公示'] as const;

/** 发文字号 `清指〔2022〕5号`: brackets U+3014/U+3015, four-digit year, no leading zero (GB/T 9704-2012, 7.2.5). */
export const documentNumber = z.string().regex(/^[^\s〔〕]+〔\d{4}〕[1-9]\d*号$/u, { error: 'HB212' });

/** 异议期: first and last day, both counted, of a publicity window. */
export const objectionWindow = z
  .strictObject({
    from: plainDate,
    to: plainDate,
    /** As printed; the gate counts again by the calendar. */
    workingDays: z.int().min(1),
    /** Where objections go: phone, address, mailbox of the office. */
    channels: z.array(line).min(1),
    handledBy: name,
  })
  .refine((span) => span.from <= span.to, { error: 'HB206', path: ['to'] });
export type ObjectionWindow = z.infer<typeof objectionWindow>;

/** A list derived from the ledger: holders in force on a day, or the units with certain events in a cycle. */
export const noticeList = z.discriminatedUnion('of', [
  z.strictObject({
    title: name,
    of: z.literal('in-force'),
    program: id,
    level: id.optional(),
    street: id.optional(),
    asOf: plainDate,
  }),
  z.strictObject({
    title: name,
    of: z.literal('events'),
    program: id,
    cycle: id,
    level: id.optional(),
    street: id.optional(),
    events: z.array(certificationEventType).min(1),
    /** Only events of these days, where a cycle has several notices. */
    from: plainDate.optional(),
    to: plainDate.optional(),
  }),
]);
export type NoticeList = z.infer<typeof noticeList>;

/** A printed figure and the events it counts: “取消或暂停 13” counts suspended and revoked. */
export const printedFigure = z.strictObject({
  label: name,
  counts: z
    .array(
      z.enum([
        'certified',
        'restored',
        'upgraded',
        'downgraded',
        'merged',
        'split',
        'suspended',
        'revoked',
        'expired',
        'lapsed',
        'dissolved',
      ]),
    )
    .min(1),
  value: z.int().min(0),
});

/** Printed totals between two days. The books must close: before + entered − left = after. */
export const printedTotals = z.strictObject({
  program: id,
  level: id.optional(),
  /** In force at the end of this day … */
  since: plainDate,
  before: z.int().min(0),
  entered: z.array(printedFigure).default([]),
  left: z.array(printedFigure).default([]),
  /** … and at the end of this one. */
  asOf: plainDate,
  after: z.int().min(0),
});
export type PrintedTotals = z.infer<typeof printedTotals>;

/** 通告: a published document (`content/notices/**.md`). */
export const notice = z.strictObject({
  id: id.optional(),
  title: name,
  kind: noticeKind,
  documentType: z.enum(documentTypes).optional(),
  number: documentNumber.optional(),
  addressee: line.optional(),
  /** The office that signs, where it is not the issuer. */
  office: name.optional(),
  published: localDateTime,
  ...scheduleFields,
  /** ContentSource of the page meta; the signing office where left out. */
  source: name.optional(),
  summary: line.optional(),
  keywords: z.array(name).default([]),
  program: id.optional(),
  cycle: id.optional(),
  window: objectionWindow.optional(),
  lists: z.array(noticeList).default([]),
  totals: z.array(printedTotals).default([]),
  /** Of a bulletin: its table of tasks. */
  tasks: bulletinTasks.optional(),
  /** Of a posting: where it hangs, until when, and what it says of persons. */
  posting: posting.optional(),
  /** The notice this one corrects. */
  corrects: id.optional(),
  /** The list or decision that this one changes (动态调整). */
  adjusts: id.optional(),
  /** The notice this one takes back (撤回), and why; the reason is printed on both. */
  withdraws: id.optional(),
  reason: line.optional(),
  /** True where the notice taken back held personal data: from then on only its address and the reason remain. */
  hidesOriginal: z.boolean().default(false),
  /** The publicity whose result this one states (公示结果), and the objections there were; `[]`: none. */
  resultOf: id.optional(),
  objections: z.array(objection).optional(),
  /** 盖章原件 beside the notice, which prevails (以印发件为准), and other attached files. */
  original: z.strictObject({ file: originalFileName }).optional(),
  attachments: z.array(attachment).default([]),
  approval: approvalRecord.optional(),
});
/** Without its approval record, which the registry keeps apart. */
export type Notice = Omit<z.infer<typeof notice>, 'id' | 'approval'> & {
  id: string;
  /** 成文日期, where it is another day than that of `published`: see `scheduled`. */
  dated?: PlainDate | undefined;
  bodyMarkdown: string;
  origin: Origin;
};

/** Where a file that a notice names stands: beside it, relative to the content folder. */
export function attachedPath({ origin }: Pick<Notice, 'origin'>, file: string): string {
  return origin.file.slice(0, origin.file.lastIndexOf('/') + 1) + file;
}
