import type { LocalDateTime } from '../domain/plain-date.ts';
import type { Mention } from './head.ts';

/** An experience as a line of a list. */
export interface ExperienceItem {
  path: string;
  title: string;
  summary: string;
  published: LocalDateTime;
  author: string;
  unit?: Mention | undefined;
  tags: string[];
}
