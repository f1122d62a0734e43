import type { PlainDate } from '../../domain/plain-date.ts';
import type { Link } from '../head.ts';
import type { HonourState } from '../honour/honour.ts';

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
