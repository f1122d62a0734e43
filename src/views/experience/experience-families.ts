import { experienceView } from './experience.ts';
import { experiencesPerPage, experiencesView } from './experiences.ts';
import { isLaterPage, laterPages, pageNumber, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';
import { takenDownExperienceView } from '../site/taken-down.ts';

export const experienceFamilies: readonly PageFamily[] = [
  {
    pattern: /^\/experiences\/(?:page\/(\d+)\/)?$/,
    *paths({ publications }) {
      yield paths.experiences();
      yield* laterPages(publications.experiences.length, experiencesPerPage, paths.experiences);
    },
    view: (edition, page) => experiencesView(edition, pageNumber(page)),
    passing: isLaterPage,
  },
  {
    pattern: /^\/experiences\/([^/]+)\/$/,
    paths: ({ publications }) => publications.experiences.map(({ id }) => paths.experience(id)),
    view(edition, id) {
      const experience = edition.publications.experience(id);
      return experience && experienceView(edition, experience);
    },
  },
  {
    pattern: /^\/experiences\/([^/]+)\/$/,
    paths: ({ publications }) => [...publications.takenDown.experiences.keys()].map(paths.experience),
    view(edition, id) {
      const experience = edition.publications.takenDown.experiences.get(id ?? '');
      return experience && takenDownExperienceView(experience);
    },
    noindex: () => true,
  },
];
