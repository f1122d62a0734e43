import { noticeKinds } from '../../domain/notice.ts';
import { noticeListsView, noticePages } from './notice-lists.ts';
import { noticeView } from './notice.ts';
import { noticeKindsOf, noticesOf, noticesPerPage, noticesView } from './notices.ts';
import { isLaterPage, isPrint, laterPages, pageNumber, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';
import { takenDownNoticeView } from '../site/taken-down.ts';
import { withdrawnNoticeView } from './withdrawn-notice.ts';

/** The lists of notices, each notice with the later pages of its lists and its print version, and what was hidden. */
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
    // The only notice of a kind may be taken back with its content, or taken down.
    passing: () => true,
  },
  {
    pattern: /^\/notices\/([^/]+)\/(?:page\/(\d+)\/|(print)\/)?$/,
    *paths(edition) {
      for (const notice of edition.publications.notices) {
        const pages = noticePages(edition, notice);
        yield paths.notice(notice.id);
        for (let page = 2; page <= pages; page += 1) yield paths.noticeLists(notice.id, page);
        if (pages > 1) yield paths.noticePrint(notice.id);
      }
    },
    view(edition, id, page, print) {
      const notice = edition.publications.notice(id);
      if (notice === undefined) return undefined;
      return page === undefined
        ? noticeView(edition, notice, print !== undefined)
        : noticeListsView(edition, notice, pageNumber(page));
    },
    // A notice that is taken back with its content, or taken down, keeps the first address alone.
    passing: (path) => isLaterPage(path) || isPrint(path),
    noindex: isPrint,
  },
  {
    pattern: /^\/notices\/([^/]+)\/$/,
    paths: ({ publications }) => publications.changes.hidden.map(({ id }) => paths.notice(id)),
    view(edition, id) {
      const notice = edition.publications.changes.hidden.find((one) => one.id === id);
      return notice && withdrawnNoticeView(edition, notice);
    },
    noindex: () => true,
  },
  {
    pattern: /^\/notices\/([^/]+)\/$/,
    paths: ({ publications }) => [...publications.takenDown.notices.keys()].map(paths.notice),
    view(edition, id) {
      const notice = edition.publications.takenDown.notices.get(id ?? '');
      return notice && takenDownNoticeView(edition, notice);
    },
    noindex: () => true,
  },
];
