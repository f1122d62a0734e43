import type { Plan, PlannedPage } from '../../press/plan.ts';
import { thing, tinyBundle, tinyPlan } from './tiny-plan.ts';

const PAGES = 400;

/** A plan of which each version changes some pages, drops some and adds some, files and bundles too. */
export function versionedPlan(version: number): Plan {
  return tinyPlan(pages(version), {
    files: [
      { path: '/robots.txt', body: 'the same\n' },
      { path: '/version.txt', body: `${version}` },
    ],
    bundles: [tinyBundle('/search/same/', 'same'), tinyBundle('/search/changing/', `${version}`)],
  });
}

function* pages(version: number): Generator<PlannedPage> {
  for (let id = 0; id < PAGES; id += 1) {
    if (id % 7 === version) continue;
    yield thing(
      id % 11 === version ? `${id}-${version}` : id,
      id % 3 === 0 ? { title: `版本 ${version}` } : {},
    );
  }
}
