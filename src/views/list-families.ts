import { noticeKinds } from '../domain/notice.ts';
import type { CycleList } from './cycle-lists.ts';
import type { Edition } from './edition.ts';
import { experienceView } from './experience.ts';
import { experiencesPerPage, experiencesView } from './experiences.ts';
import { holdersPerPage, honourListView } from './honour-list.ts';
import { hasLongList, noticeView } from './notice.ts';
import { noticeKindsOf, noticesOf, noticesPerPage, noticesView } from './notices.ts';
import { laterPage, laterPages, singlePage, type PageFamily } from './page-family.ts';
import { paths } from './paths.ts';

export const honourListFamilies: readonly PageFamily[] = [
  {
    pattern: /^\/honors\/([^/]+)\/([^/]+)\/$/,
    paths: (edition) => listsOf(edition).map(({ link }) => link.path),
    view: (edition, program, cycle) => listView(edition, program, cycle, 1),
  },
  {
    pattern: /^\/honors\/([^/]+)\/([^/]+)\/page\/(\d+)\/$/,
    paths: (edition) =>
      listsOf(edition).flatMap((list) =>
        laterPages(edition.lists.rows(list), holdersPerPage, (page) =>
          paths.honourList(list.program.id, list.cycle.id, page),
        ),
      ),
    view: (edition, program, cycle, page) => listView(edition, program, cycle, laterPage(page)),
    passing: true,
  },
  {
    pattern: /^\/honors\/([^/]+)\/([^/]+)\/print\/$/,
    paths: (edition) =>
      listsOf(edition).map(({ program, cycle }) => paths.honourListPrint(program.id, cycle.id)),
    view: (edition, program, cycle) => listView(edition, program, cycle, 'print'),
    noindex: true,
  },
];

function listsOf({ registry, lists }: Edition): CycleList[] {
  return [...registry.programs.keys()].flatMap((program) => lists.of(program));
}

function listView(edition: Edition, program: string, cycle: string, page: number | 'print') {
  const list = edition.lists.at(program, cycle);
  return list && honourListView(edition, list, page);
}

export const noticeFamilies: readonly PageFamily[] = [
  singlePage(paths.notices(), (edition) => noticesView(edition, undefined, 1)),
  {
    pattern: /^\/notices\/page\/(\d+)\/$/,
    paths: ({ publications }) => laterPages(publications.notices.length, noticesPerPage, paths.notices),
    view: (edition, page) => noticesView(edition, undefined, laterPage(page)),
    passing: true,
  },
  {
    pattern: /^\/notices\/kind\/([^/]+)\/$/,
    paths: (edition) => noticeKindsOf(edition).map((kind) => paths.noticesOfKind(kind)),
    view: (edition, kind) => kindView(edition, kind, 1),
  },
  {
    pattern: /^\/notices\/kind\/([^/]+)\/page\/(\d+)\/$/,
    paths: (edition) =>
      noticeKindsOf(edition).flatMap((kind) =>
        laterPages(noticesOf(edition, kind).length, noticesPerPage, (page) =>
          paths.noticesOfKind(kind, page),
        ),
      ),
    view: (edition, kind, page) => kindView(edition, kind, laterPage(page)),
    passing: true,
  },
  {
    pattern: /^\/notices\/([^/]+)\/$/,
    paths: ({ publications }) => publications.notices.map(({ id }) => paths.notice(id)),
    view: (edition, id) => oneNotice(edition, id, false),
  },
  {
    pattern: /^\/notices\/([^/]+)\/print\/$/,
    paths: (edition) =>
      edition.publications.notices
        .filter((notice) => hasLongList(edition, notice))
        .map(({ id }) => paths.noticePrint(id)),
    view: (edition, id) => oneNotice(edition, id, true),
    noindex: true,
  },
];

function kindView(edition: Edition, text: string, page: number) {
  const kind = noticeKinds.find((each) => each === text);
  return kind && noticesView(edition, kind, page);
}

function oneNotice(edition: Edition, id: string, print: boolean) {
  const notice = edition.publications.notice(id);
  return notice && noticeView(edition, notice, print);
}

export const experienceFamilies: readonly PageFamily[] = [
  singlePage(paths.experiences(), (edition) => experiencesView(edition, 1)),
  {
    pattern: /^\/experiences\/page\/(\d+)\/$/,
    paths: ({ publications }) =>
      laterPages(publications.experiences.length, experiencesPerPage, paths.experiences),
    view: (edition, page) => experiencesView(edition, laterPage(page)),
    passing: true,
  },
  {
    pattern: /^\/experiences\/([^/]+)\/$/,
    paths: ({ publications }) => publications.experiences.map(({ id }) => paths.experience(id)),
    view: (edition, id) => {
      const experience = edition.publications.experience(id);
      return experience && experienceView(edition, experience);
    },
  },
];
