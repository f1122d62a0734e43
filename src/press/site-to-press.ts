import type { Ledger } from '../domain/ledger/ledger.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Registry } from '../domain/registry.ts';
import { robots } from '../exports/robots.ts';
import { sitemap } from '../exports/sitemap.ts';
import { searchBundles, type SearchBundle } from '../search/bundle.ts';
import { pagefindVersion } from '../search/pagefind-version.ts';
import type { SearchRecord } from '../search/record.ts';
import { recordOf } from '../search/records.ts';
import { shards } from '../search/shards.ts';
import type { PlannedPage } from '../views/page.ts';
import { paths } from '../views/paths.ts';
import { plan } from '../views/plan.ts';
import { siteView } from '../views/site.ts';
import type { Plan } from './plan.ts';

/** Everything the press prints of a content folder on a day: pages, exports, search bundles. */
export function siteToPress(registry: Registry, ledger: Ledger, day: PlainDate, base: string): Plan {
  const site = siteView(registry.issuer, base);
  const sitePlan = plan(registry, ledger, day, { searchBundles: [] });
  const records: SearchRecord[] = [];
  let bundles: SearchBundle[] = [];

  // What the search knows is gathered from the views as they pass by; so the search page, which names the
  // bundles, stands after every page that is searched.
  function* pages(): Generator<PlannedPage> {
    for (const page of sitePlan.pages) {
      if (page.path === paths.search) {
        bundles = searchBundles(shards(records), pagefindVersion());
        const searchPage = plan(registry, ledger, day, { searchBundles: bundles.map(({ path }) => path) });
        yield searchPage.viewAt(paths.search) ?? page;
      } else {
        const record = recordOf(page.view);
        if (record !== undefined) records.push(record);
        yield page;
      }
    }
  }

  return {
    day,
    site,
    pages: pages(),
    files: [robots(site.url), ...sitemap(site.url, sitePlan.indexedPaths())],
    get bundles() {
      return bundles;
    },
    mdx: [...registry.experiences.values()]
      .filter(({ format }) => format === 'mdx')
      .map(({ bodyMarkdown }) => bodyMarkdown),
  };
}
