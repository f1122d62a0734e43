import { z } from 'zod';
import { id, line, name } from './id.ts';
import type { Origin } from './origin.ts';
import { photos } from './photo.ts';
import { localDateTime, type PlainDate } from './plain-date.ts';
import { scheduleFields } from './schedule.ts';

/** A figure reported in an experience; the printed percentage is kept beside the computed one. */
export const reportedIndicator = z.strictObject({
  id,
  name,
  unit: z.string().max(12),
  actual: z.number(),
  target: z.number().optional(),
  /** As the office printed it: offices cap and truncate. */
  printedPercent: z.number().optional(),
});
export type ReportedIndicator = z.infer<typeof reportedIndicator>;

/** 经验做法: `content/experiences/**.md` or `.mdx`. */
export const experience = z.strictObject({
  id: id.optional(),
  title: name,
  summary: line,
  published: localDateTime,
  ...scheduleFields,
  /** Who wrote it: an office, never a private person. */
  author: name,
  unit: id.optional(),
  program: id.optional(),
  cycle: id.optional(),
  tags: z.array(name).default([]),
  indicators: z.array(reportedIndicator).default([]),
  photos,
});
export type Experience = Omit<z.infer<typeof experience>, 'id'> & {
  id: string;
  dated?: PlainDate | undefined;
  /** `mdx` bodies are compiled with the renderer; `md` bodies are printed from bodyMarkdown. */
  format: 'md' | 'mdx';
  bodyMarkdown: string;
  origin: Origin;
};
