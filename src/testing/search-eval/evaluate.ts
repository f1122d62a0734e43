import { join } from 'node:path';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic } from '../../press/serve/serve.ts';
import { runBuild } from '../bench/build-run.ts';
import { writeDistrict } from '../district/write.ts';
import { askSite, firstVisit } from './ask-site.ts';
import { knownPages } from './known-pages.ts';
import { queryClasses, type QueryClass } from './query-classes.ts';
import { placeOf, score, type Answer, type Score } from './score.ts';
import { askPagefind, indexWithPagefind } from './stock-pagefind.ts';

export interface EvalOptions {
  communities: number;
  seed: number;
  /** Queries of a class. */
  queries: number;
  /** Compare with Pagefind as it comes. */
  stock: boolean;
}

export interface EvalResult extends EvalOptions {
  day: string;
  index: { ours_s: number; ours_files: number; stock_s: number | undefined };
  /** Median and largest, of a few queries of each class, for a reader's first visit. */
  first_visit: { plain: [median: number, most: number]; compressed: [median: number, most: number] };
  classes: { name: string; ours: Score; stock: Score | undefined; failed: string[] }[];
}

const DAY = '2022-12-20';
const FIRST_VISITS = 3;

/** Builds a seeded district in `folder` and asks its search, and Pagefind's own over the same pages. */
export async function evaluateSearch(app: string, folder: string, options: EvalOptions): Promise<EvalResult> {
  const content = join(folder, 'content');
  writeDistrict(content, { ...options, profiles: true, varied: true });
  // By one process, so that the index is made by itself and its time is known.
  const build = await runBuild(app, { folder }, ['--as-of', DAY, '--workers', '1']);
  const dist = join(folder, 'dist');
  const stockFolder = join(folder, 'stock');
  const stockMs = options.stock ? await indexWithPagefind(dist, stockFolder) : undefined;

  const classes = queryClasses(knownPages(content, DAY), options.queries, options.seed);
  const queries = classes.flatMap(({ queries: of }) => of.map(({ text }) => text));
  const browser = await launchChromium();
  const server = await serveStatic({ root: dist });
  try {
    const ours = await askSite(browser, server.url, queries);
    const stock = options.stock ? await askPagefind(browser, stockFolder, queries) : undefined;
    const visits = [];
    for (const { queries: of } of classes)
      for (const { text } of of.slice(0, FIRST_VISITS))
        visits.push(await firstVisit(browser, server.url, text));
    return {
      ...options,
      day: DAY,
      index: {
        ours_s: build.search.s,
        ours_files: build.search.files,
        stock_s: stockMs === undefined ? undefined : stockMs / 1000,
      },
      first_visit: {
        plain: medianAndMost(visits.map(({ plain }) => plain)),
        compressed: medianAndMost(visits.map(({ compressed }) => compressed)),
      },
      classes: scores(classes, ours, stock),
    };
  } finally {
    await server.close();
    await browser.close();
  }
}

function scores(
  classes: readonly QueryClass[],
  ours: readonly Answer[],
  stock: readonly Answer[] | undefined,
): EvalResult['classes'] {
  let from = 0;
  return classes.map(({ name, queries }) => {
    const to = from + queries.length;
    const scoreOf = (answers: readonly Answer[]) =>
      score(
        queries.map((query, at) => placeOf(query, answers[at]?.paths ?? [])),
        answers,
      );
    const [own, other] = [ours.slice(from, to), stock?.slice(from, to)];
    from = to;
    const failed = queries
      .filter((query, at) => placeOf(query, own[at]?.paths ?? []) === 0)
      .map(({ text }) => text);
    return { name, ours: scoreOf(own), stock: other && scoreOf(other), failed };
  });
}

function medianAndMost(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
}
