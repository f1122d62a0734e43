import type { Browser } from 'playwright-core';
import { watchTroubles } from '../browser/page-troubles.ts';
import { barriersOf, nameOfSetting, settings } from './barriers.ts';

/** What stands in the way on one page, a line each. */
export interface PageBarriers {
  path: string;
  barriers: string[];
}

/**
 * Looks at pages in every setting, in so many windows at a time; what is found comes page by page, in any order.
 * @param paths below `siteUrl`, such as `notices/`
 */
export async function checkPages(
  browser: Browser,
  options: {
    siteUrl: string;
    paths: readonly string[];
    windows: number;
    onPage: (found: PageBarriers) => void;
  },
): Promise<void> {
  const { siteUrl, paths, windows, onPage } = options;
  const waiting = paths.values();
  const work = async () => {
    const page = await browser.newPage();
    const troubles = watchTroubles(page);
    for (const path of waiting) {
      await page.goto(siteUrl + path);
      const barriers: string[] = [];
      for (const setting of settings) {
        for (const barrier of await barriersOf(page, setting))
          barriers.push(`${nameOfSetting(setting)}: ${barrier}`);
      }
      // What was still under way when the page before was left.
      const own = troubles.splice(0).filter(({ text }) => !text.includes('ERR_ABORTED'));
      onPage({ path, barriers: [...barriers, ...own.map(({ kind, text }) => `${kind}: ${text}`)] });
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: windows }, work));
}
