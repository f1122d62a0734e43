import { indicatorSeriesView } from './indicator-series.ts';
import { indicatorsView } from './indicators.ts';
import { inspectionView } from './inspection.ts';
import { inspectionsPerPage, inspectionsView } from './inspections.ts';
import { isLaterPage, isPrint, laterPages, pageIf, pageNumber, type PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';
import { postingView } from './posting.ts';
import { postingsView } from './postings.ts';
import { registerEntryView } from './register-entry.ts';
import { entriesPerPage, registerView } from './register.ts';
import { registersView } from './registers.ts';
import { calendarsOf, villageAffairsPath, villageAffairsView } from './village-affairs.ts';

const inspectionFamilies: readonly PageFamily[] = [
  {
    pattern: /^\/inspections\/(?:page\/(\d+)\/)?$/,
    *paths({ inspections }) {
      const { length } = inspections.all();
      if (length === 0) return;
      yield paths.inspections();
      yield* laterPages(length, inspectionsPerPage, paths.inspections);
    },
    view: (edition, page) => inspectionsView(edition, pageNumber(page)),
    passing: isLaterPage,
  },
  {
    pattern: /^\/inspections\/([^/]+)\/$/,
    paths: ({ inspections }) => inspections.all().map(({ id }) => paths.inspection(id)),
    view: (edition, id) => {
      const inspection = edition.inspections.at(id ?? '');
      return inspection && inspectionView(edition, inspection);
    },
  },
];

const registerFamilies: readonly PageFamily[] = [
  pageIf(paths.registers, registersView),
  {
    pattern: /^\/registers\/([^/]+)\/(?:page\/(\d+)\/|(print)\/)?$/,
    *paths({ registers }) {
      for (const { id } of registers.all()) {
        const path = (page: number) => paths.register(id, page);
        yield path(1);
        yield* laterPages(registers.entriesOf(id).length, entriesPerPage, path);
        yield paths.registerPrint(id);
      }
    },
    view: (edition, id, page, print) => {
      const register = edition.registry.registers.get(id ?? '');
      return register && registerView(edition, register, print ? 'print' : pageNumber(page));
    },
    passing: isLaterPage,
    noindex: isPrint,
  },
  {
    pattern: /^\/registers\/([^/]+)\/([^/]+)\/$/,
    paths: ({ registers }) =>
      registers
        .all()
        .flatMap(({ id, entries }) =>
          [...entries.keys()]
            .filter((entry) => registers.at(id, entry))
            .map((entry) => paths.registerEntry(id, entry)),
        ),
    view: (edition, register, entry) => {
      const placed = edition.registers.at(register ?? '', entry ?? '');
      return placed && registerEntryView(edition, placed);
    },
  },
];

const indicatorFamilies: readonly PageFamily[] = [
  pageIf(paths.indicators, indicatorsView),
  {
    pattern: /^\/indicators\/([^/]+)\/$/,
    paths: ({ registry }) => [...registry.indicators.keys()].map(paths.indicatorSeries),
    view: (edition, id) => {
      const series = edition.registry.indicators.get(id ?? '');
      return series && indicatorSeriesView(edition, series);
    },
  },
];

const villageAffairsFamily: PageFamily = {
  pattern: /^\/village-affairs\/(?:(\d{4})\/)?$/,
  paths: (edition) => calendarsOf(edition).map((calendar) => villageAffairsPath(edition, calendar)),
  view: (edition, year) => {
    const [newest, ...earlier] = calendarsOf(edition);
    const calendar = year === undefined ? newest : earlier.find((one) => String(one.year) === year);
    return calendar && villageAffairsView(edition, calendar);
  },
};

/** Postings are found by no search engine, up or down. */
const postingFamilies: readonly PageFamily[] = [
  { ...pageIf(paths.postings, postingsView), noindex: () => true },
  {
    pattern: /^\/postings\/([^/]+)\/$/,
    paths: ({ postings }) => postings.onWeb().map(({ id }) => paths.posting(id)),
    view: (edition, id) => {
      const notice = edition.postings.at(id ?? '');
      return notice?.posting.web ? postingView(edition, notice) : undefined;
    },
    noindex: () => true,
  },
];

export const officeFamilies: readonly PageFamily[] = [
  ...inspectionFamilies,
  ...registerFamilies,
  ...indicatorFamilies,
  villageAffairsFamily,
  ...postingFamilies,
];
