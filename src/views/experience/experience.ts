import type { Experience, ReportedIndicator } from '../../domain/experience.ts';
import type { LocalDateTime } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, Mention, PageHead } from '../head.ts';
import { headImage, photoViews, type PhotoView } from '../photo.ts';
import { programLink, unitMention } from '../links.ts';
import { streetOfMember } from '../notice/notice-crumbs.ts';
import { paths } from '../paths.ts';

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
  /** The street or town of the member that published it. */
  street?: Link | undefined;
  program?: Link | undefined;
  tags: string[];
  indicators: IndicatorView[];
  photos: PhotoView[];
  /** As the gate has read it; where there is an `mdxFile`, printed from the module compiled from this text. */
  bodyMarkdown: string;
  /** Path of the `.mdx` file relative to the content folder. */
  mdxFile?: string | undefined;
  previous?: Link | undefined;
  next?: Link | undefined;
}

/** An experience with its indicators; `share` is computed, the printed percentage stays as printed. */
export function experienceView(edition: Edition, experience: Experience): ExperienceView {
  const { id, title, summary, published, author, unit, program, tags } = experience;
  const photos = photoViews(edition, experience);
  const honoured = program === undefined ? undefined : edition.registry.programs.get(program);
  const { previous, next } = edition.publications.besideExperience(experience);
  return {
    template: 'experience',
    head: {
      path: paths.experience(id),
      title,
      description: summary,
      crumbs: [crumbs.home, crumbs.experiences],
      section: 'experiences',
      article: { published, source: author, keywords: tags },
      image: headImage(photos),
      draft: experience.draft ? true : undefined,
    },
    title,
    summary,
    published,
    author,
    unit: unit === undefined ? undefined : unitMention(edition, unit),
    street: streetOfMember(edition, experience),
    program: honoured && programLink(honoured),
    tags,
    indicators: experience.indicators.map(indicatorView),
    photos,
    bodyMarkdown: experience.bodyMarkdown,
    mdxFile: experience.format === 'mdx' ? experience.origin.file : undefined,
    previous: experienceLink(previous),
    next: experienceLink(next),
  };
}

function indicatorView(indicator: ReportedIndicator): IndicatorView {
  const { actual, target } = indicator;
  return { ...indicator, share: target === undefined || target === 0 ? undefined : actual / target };
}

function experienceLink(experience: Experience | undefined): Link | undefined {
  return experience && { text: experience.title, path: paths.experience(experience.id) };
}
