import type { Experience } from '../../domain/experience.ts';
import type { LocalDateTime } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import type { Mention } from '../head.ts';
import { unitMention } from '../links.ts';
import { paths } from '../paths.ts';

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

/** An experience as lists show it. */
export function experienceItem(edition: Edition, experience: Experience): ExperienceItem {
  const { id, title, summary, published, author, unit, tags } = experience;
  return {
    path: paths.experience(id),
    title,
    summary,
    published,
    author,
    unit: unit === undefined ? undefined : unitMention(edition, unit),
    tags,
  };
}
