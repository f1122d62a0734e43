import { noticeKinds } from '../domain/notice.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from './edition.ts';
import { experienceView } from './experience.ts';
import { experiencesPerPage, experiencesView } from './experiences.ts';
import { holdersPerPage, honourListView } from './honour-list.ts';
import { hasLongList, noticeView } from './notice.ts';
import { noticeKindsOf, noticesOf, noticesPerPage, noticesView } from './notices.ts';
import { laterPages, pageNumber, type PageFamily } from './page-family.ts';
import { paths } from './paths.ts';

/** Of a list: its pages, then its print version, so that a list is put together once. */
export const honourListFamily: PageFamily = {
  pattern: /^\/honors\/([^/]+)\/([^/]+)\/(?:page\/(\d+)\/|(print)\/)?$/,
  *paths(edition) {
    for (const list of listsOf(edition)) {
      const path = (page: number) => paths.honourList(list.program.id, list.cycle.id, page);
      yield path(1);
      yield* laterPages(edition.lists.rows(list), holdersPerPage, path);
      yield paths.honourListPrint(list.program.id, list.cycle.id);
    }
  },
  view(edition, program = '', cycle = '', page, print) {
    const list = edition.lists.at(program, cycle);
    return list && honourListView(edition, list, print ? 'print' : pageNumber(page));
  },
  passing: isLaterPage,
  noindex: isPrint,
};

function listsOf({ registry, lists }: Edition): CycleList[] {
  return [...registry.programs.keys()].flatMap((program) => lists.of(program));
}

export const noticeFamilies: readonly PageFamily[] = [
  {
    pattern: /^\/notices\/(?:page\/(\d+)\/)?$/,
    *paths({ publications }) {
      yield paths.notices();
      yield* laterPages(publications.notices.length, noticesPerPage, paths.notices);
    },
    view: (edition, page) => noticesView(edition, undefined, pageNumber(page)),
    passing: isLaterPage,
  },
  {
    pattern: /^\/notices\/kind\/([^/]+)\/(?:page\/(\d+)\/)?$/,
    *paths(edition) {
      for (const kind of noticeKindsOf(edition)) {
        const path = (page: number) => paths.noticesOfKind(kind, page);
        yield path(1);
        yield* laterPages(noticesOf(edition, kind).length, noticesPerPage, path);
      }
    },
    view(edition, text, page) {
      const kind = noticeKinds.find((each) => each === text);
      return kind && noticesView(edition, kind, pageNumber(page));
    },
    passing: isLaterPage,
  },
  {
    pattern: /^\/notices\/([^/]+)\/(?:(print)\/)?$/,
    *paths(edition) {
      for (const notice of edition.publications.notices) {
        yield paths.notice(notice.id);
        if (hasLongList(edition, notice)) yield paths.noticePrint(notice.id);
      }
    },
    view(edition, id, print) {
      const notice = edition.publications.notice(id);
      return notice && noticeView(edition, notice, print !== undefined);
    },
    noindex: isPrint,
  },
];

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
];

function isLaterPage(path: string): boolean {
  return /\/page\/\d+\/$/.test(path);
}

function isPrint(path: string): boolean {
  return path.endsWith('/print/');
}
