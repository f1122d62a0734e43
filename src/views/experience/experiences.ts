import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import { experienceItem, type ExperienceItem } from './experience-item.ts';
import type { PageHead, Paging } from '../head.ts';
import { hasPage, pagingOf, rowsOfPage } from '../paging.ts';
import { paths } from '../paths.ts';

export const experiencesPerPage = 20;

/** `/experiences/`, `/experiences/page/2/` …, newest first. */
export interface ExperiencesView {
  template: 'experiences';
  head: PageHead;
  total: number;
  items: ExperienceItem[];
  paging: Paging;
}

/** Page `page`, counted from 1; undefined where there is no such page. */
export function experiencesView(edition: Edition, page: number): ExperiencesView | undefined {
  const { experiences } = edition.publications;
  if (!hasPage(experiences.length, experiencesPerPage, page)) return undefined;
  return {
    template: 'experiences',
    head: {
      path: paths.experiences(page),
      title: page === 1 ? '经验做法' : `经验做法（第 ${page} 页）`,
      description: '小区、社区和街镇在创建中的做法，附有数字。',
      crumbs: [crumbs.home],
      section: 'experiences',
      column: {
        name: '经验做法',
        description: '各小区、社区、街镇的创建做法',
        keywords: ['经验做法', '创建', '社区治理'],
        type: '经验交流',
      },
    },
    total: experiences.length,
    items: rowsOfPage(experiences, page, experiencesPerPage).map((experience) =>
      experienceItem(edition, experience),
    ),
    paging: pagingOf(experiences.length, experiencesPerPage, page, paths.experiences),
  };
}
