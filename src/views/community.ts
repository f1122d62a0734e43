import type { PlainDate } from '../domain/plain-date.ts';
import type { UnitKind } from '../domain/unit-kind.ts';
import type { ExperienceItem } from './experience-item.ts';
import type { Link, PageHead } from './head.ts';
import type { HonourState, HonourView } from './honour.ts';
import type { DirectoryRow } from './street.ts';

/** One step of the timeline, newest first; renewals without a break are one step with `until` and `times`. */
export interface TimelineStep {
  date: PlainDate;
  until?: PlainDate | undefined;
  times?: number | undefined;
  /** 认定, 续认, 暂停, 更名 … */
  term: string;
  /** How the certification stood after the step, for its mark. */
  state?: HonourState | 'step' | undefined;
  program?: Link | undefined;
  level?: string | undefined;
  cycle?: Link | undefined;
  text?: string | undefined;
  /** A suspension names the day it was lifted, a restoration the day it was imposed. */
  paired?: PlainDate | undefined;
  notice?: Link | undefined;
}

/** `/communities/<id>/`: every unit that is a place. */
export interface CommunityView {
  template: 'community';
  head: PageHead;
  asOf: PlainDate;
  name: string;
  kind: UnitKind;
  kindTerm: string;
  aliases: string[];
  formerNames: { name: string; until: PlainDate }[];
  /** District, street, neighbourhood, from above. */
  divisions: Link[];
  households?: number | undefined;
  population?: number | undefined;
  address?: string | undefined;
  profile?: { summary: string; updated: PlainDate; bodyMarkdown: string } | undefined;
  /** In force, suspended, or in the course of being ended: today. */
  own: HonourView[];
  /** Expired, lapsed, revoked, superseded. */
  before: HonourView[];
  /** Honours of the neighbourhood or village it belongs to, apart from its own. */
  neighbourhood?: { unit: Link; kindTerm: string; honours: HonourView[] } | undefined;
  timeline: TimelineStep[];
  experiences: ExperienceItem[];
  /** Units inside it, for a neighbourhood or village. */
  members: DirectoryRow[];
  /** It was merged, split or dissolved: where it went on. */
  ended?: { term: string; date: PlainDate; successors: Link[] } | undefined;
}
