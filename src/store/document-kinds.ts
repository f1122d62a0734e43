import type { z } from 'zod';
import { application } from '../domain/application.ts';
import { calendarYear } from '../domain/calendar.ts';
import { cycle } from '../domain/cycle.ts';
import { experience } from '../domain/experience.ts';
import { indicatorSeries } from '../domain/indicator-series.ts';
import { inspection } from '../domain/inspection.ts';
import { issuer } from '../domain/issuer.ts';
import { member } from '../domain/member.ts';
import { notice } from '../domain/notice.ts';
import { program } from '../domain/program.ts';
import { register } from '../domain/register.ts';
import { profile, roll } from '../domain/unit.ts';
import { villageAffairs } from '../domain/village-affairs.ts';
import type { DocumentKind } from './content-file.ts';

/** The schema of each kind of document's front matter. */
export const frontMatterSchemas = {
  issuer,
  calendar: calendarYear,
  roll,
  profile,
  program,
  cycle,
  notice,
  experience,
  inspection,
  'indicator-series': indicatorSeries,
  register,
  'village-affairs': villageAffairs,
  application,
  member,
} satisfies Record<DocumentKind, z.ZodType>;

export type FrontMatterOf<K extends DocumentKind> = z.infer<(typeof frontMatterSchemas)[K]>;
