import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { hasPlaquePage } from '../links.ts';
import { paths } from '../paths.ts';

export interface AboutView {
  template: 'about';
  head: PageHead;
  asOf: PlainDate;
  aboutMarkdown: string;
  counts: { term: string; count: number }[];
  /** What was published when, and how to check it. */
  log: Link;
  /** The guide for editors, where there is one. */
  guide: Link | undefined;
}

/** `/about/`: who publishes this site, what its words mean, how much it holds. */
export function aboutView(edition: Edition): AboutView {
  const { issuer, programs, plaques, guide } = edition.registry;
  return {
    template: 'about',
    head: {
      path: paths.about,
      title: '关于本站',
      description: `${issuer.siteName}由${issuer.name}主办。${issuer.description}`,
      crumbs: [crumbs.home],
      section: 'about',
      column: {
        name: '关于本站',
        description: `${issuer.siteName}由谁主办，名词是什么意思，登记了多少内容。`,
        keywords: ['关于本站', '名词解释', issuer.name],
        type: '网站说明',
      },
    },
    asOf: edition.day,
    aboutMarkdown: issuer.aboutMarkdown,
    log: { text: '发布记录', path: paths.log() },
    guide: guide.length === 0 ? undefined : { text: '编辑指南', path: paths.guide },
    counts: [
      { term: '街道（镇）', count: edition.places.streets.length },
      { term: '小区和其他单元', count: edition.places.total() },
      { term: '创建项目', count: programs.size },
      { term: '通告', count: edition.publications.notices.length },
      { term: '经验做法', count: edition.publications.experiences.length },
      {
        term: '牌匾',
        count: [...plaques.values()].filter((plaque) => hasPlaquePage(edition, plaque)).length,
      },
    ],
  };
}
