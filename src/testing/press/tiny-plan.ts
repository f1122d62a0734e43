import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan, PlannedPage } from '../../press/plan.ts';

/** A page of the tiny site; `view` adds to what its template prints. */
export function thing(id: number | string, view: object = {}): PlannedPage {
  return {
    path: `/things/${id}/`,
    view: { template: 'thing', title: `第 ${id} 号`, ...view } as { template: string },
  };
}

/** A plan of a home page, the page of unknown addresses, and `pages`. */
export function tinyPlan(pages: Iterable<PlannedPage>, rest: Partial<Plan> = {}): Plan {
  return {
    day: '2022-03-05',
    site: { name: '演示区' },
    pages: withFrame(pages),
    files: [{ path: '/robots.txt', body: 'User-agent: *\n' }],
    bundles: [],
    ...rest,
  };
}

/** A bundle of one file, which counts how often it was made. */
export function tinyBundle(path: string, fingerprint: string) {
  const bundle = {
    path,
    fingerprint,
    made: 0,
    produce: async (folder: string) => {
      bundle.made += 1;
      writeFileSync(join(folder, 'words.bin'), fingerprint);
    },
  };
  return bundle;
}

function* withFrame(pages: Iterable<PlannedPage>): Generator<PlannedPage> {
  yield { path: '/', view: { template: 'home', title: '首页' } as { template: string } };
  yield { path: '/404.html', view: { template: 'not-found' } };
  yield* pages;
}
