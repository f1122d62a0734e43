import type { Ledger } from '../domain/ledger/ledger.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Registry } from '../domain/registry.ts';
import type { Edition } from './edition.ts';
import { openEdition, type EditionOptions } from './open-edition.ts';
import type { PlannedPage } from './page.ts';
import { pageFamilies } from './page-families.ts';
import { once } from './once.ts';
import type { PageFamily } from './page-family.ts';
import { tableFamilies } from './table-families.ts';

/** What a plan is made from besides the content. */
export interface PlanOptions extends EditionOptions {
  /** Paths of the search bundles, the first is loaded first. */
  searchBundles: readonly string[];
}

/** Every page of the site on a day. */
export interface SitePlan {
  day: PlainDate;
  edition: Edition;
  /** Derives one view after the other and keeps none; may be walked again. Always in the same order. */
  pages: Iterable<PlannedPage>;
  /** The same pages, each to be derived when it is asked for its view, or not at all. */
  outlines: Iterable<PageOutline>;
  /** Paths of all pages in the order of `pages`; no view is derived. */
  paths: () => string[];
  /** Paths of the pages that search engines are to know. */
  indexedPaths: () => string[];
  /** Is an address, whether there is such a page on the day or not, of a kind that is no promise? */
  isPassing: (path: string) => boolean;
  /** Has one table after the other printed of those that may be made between any two pages. */
  tablesAhead: () => Iterator<void>;
  /** Has every table of the site printed that no page has asked for. */
  printTables: () => void;
  /** One page alone; undefined where there is none. */
  viewAt: (path: string) => PlannedPage | undefined;
}

export interface PageOutline {
  path: string;
  derive: () => PlannedPage;
}

/** Plans the site of `day`: what is published, decided or hung later does not exist yet. */
export function plan(registry: Registry, ledger: Ledger, day: PlainDate, options: PlanOptions): SitePlan {
  const edition = openEdition(registry, ledger, day, options);
  const families = pageFamilies(options.searchBundles);
  const { remembered } = options;
  const made = families.map((family, at) => {
    const make = () => [...family.paths(edition)];
    return once(() => (remembered ? remembered.take(`paths ${at}`, make) : make()));
  });
  const pathsOf = (at: number) => made[at]?.() ?? [];
  function* outlines(): Generator<PageOutline> {
    for (const [at, family] of families.entries()) {
      for (const path of pathsOf(at)) yield { path, derive: () => plannedPage(edition, family, path) };
    }
  }
  function* pages(): Generator<PlannedPage> {
    for (const { derive } of outlines()) yield derive();
  }
  return {
    day,
    edition,
    pages: { [Symbol.iterator]: pages },
    outlines: { [Symbol.iterator]: outlines },
    paths: () => families.flatMap((_, at) => pathsOf(at)),
    indexedPaths: () => families.flatMap(({ noindex }, at) => pathsOf(at).filter((path) => !noindex?.(path))),
    isPassing: (path) => families.some(({ pattern, passing }) => passing?.(path) && pattern.test(path)),
    *tablesAhead() {
      for (const { stems, ahead } of tableFamilies) {
        if (!ahead) continue;
        for (const stem of stems(edition)) {
          edition.downloads(stem);
          yield;
        }
      }
    },
    printTables() {
      for (const { stems } of tableFamilies) for (const stem of stems(edition)) edition.downloads(stem);
    },
    viewAt(path) {
      for (const family of families) {
        const page = pageOf(edition, family, path);
        if (page) return page;
      }
      return undefined;
    },
  };
}

function plannedPage(edition: Edition, family: PageFamily, path: string): PlannedPage {
  const page = pageOf(edition, family, path);
  if (!page) throw new Error(`planned page ${path} has no view`);
  return page;
}

function pageOf(edition: Edition, family: PageFamily, path: string): PlannedPage | undefined {
  const parts = family.pattern.exec(path)?.slice(1);
  const view = parts && family.view(edition, ...parts);
  return view && { path, view, passing: family.passing?.(path) };
}
