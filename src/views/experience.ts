import type { LocalDateTime } from '../domain/plain-date.ts';
import type { Link, Mention, PageHead } from './head.ts';

/** An indicator as printed: computed share of the target beside the office's own percentage. */
export interface IndicatorView {
  id: string;
  name: string;
  unit: string;
  actual: number;
  target?: number | undefined;
  /** actual ÷ target, 0.60 for 60 %. */
  share?: number | undefined;
  printedPercent?: number | undefined;
}

export interface ExperienceView {
  template: 'experience';
  head: PageHead;
  title: string;
  summary: string;
  published: LocalDateTime;
  author: string;
  unit?: Mention | undefined;
  program?: Link | undefined;
  tags: string[];
  indicators: IndicatorView[];
  /** Printed from `bodyMarkdown`, or, for `.mdx`, from the module compiled from `mdxFile`. */
  bodyMarkdown: string;
  /** Path of the `.mdx` file relative to the content folder. */
  mdxFile?: string | undefined;
  previous?: Link | undefined;
  next?: Link | undefined;
}
