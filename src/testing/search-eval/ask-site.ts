import type { Browser, Page } from 'playwright-core';
import { countBytes, type FetchedBytes } from './measure-bytes.ts';
import type { Answer } from './score.ts';

/** Asks the search page of a served site, query by query, as a reader who stays on the page. */
export async function askSite(browser: Browser, url: string, queries: readonly string[]): Promise<Answer[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${url}search/`);
    await settled(page);
    const bytes = countBytes(page);
    const answers: Answer[] = [];
    for (const [at, query] of queries.entries()) {
      const [before] = answers.slice(-1);
      if (before && query === queries[at - 1]) {
        // The page has nothing new to do.
        answers.push(before);
        continue;
      }
      const ms = await page.evaluate(timeToFirstHit, query);
      // What is fetched later, for texts, is not waited for by the reader.
      const { compressed } = await bytes.read();
      await settled(page);
      await bytes.read();
      answers.push({ paths: await pathsIn(page, url), ms, bytes: compressed });
    }
    return answers;
  } finally {
    await page.close();
  }
}

/** Bytes to the first hit of a reader who comes with a query and has nothing of the site yet. */
export async function firstVisit(browser: Browser, url: string, query: string): Promise<FetchedBytes> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const bytes = countBytes(page);
    await page.addInitScript(markFirstHit);
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-hit], [data-search-state="empty"]', { state: 'attached' });
    const before = await page.evaluate(fetchedBeforeFirstHit);
    return await bytes.read(new Set(before));
  } finally {
    await context.close();
  }
}

/** Runs in the page: types a query, sends it, and waits for the first hit or for the word that there is none. */
function timeToFirstHit(query: string): Promise<number> {
  const form = document.querySelector<HTMLFormElement>('[data-search] form');
  const box = document.querySelector<HTMLInputElement>('[data-search] input[name="q"]');
  const list = document.querySelector<HTMLElement>('[data-search-state]');
  if (!form || !box || !list) throw new Error('no search form');
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver((changes) => {
      const isDrawn = changes.some(({ type }) => type === 'childList') && list.querySelector('[data-hit]');
      if (!isDrawn && list.dataset['searchState'] !== 'empty') return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(list, { childList: true, attributes: true });
    box.value = query;
    form.requestSubmit();
  });
}

/** Runs in the page, before it loads. */
function markFirstHit(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-hit]')) return;
    performance.mark('first-hit');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: addresses of all that was asked for before the first hit stood. */
function fetchedBeforeFirstHit(): string[] {
  const [mark] = performance.getEntriesByName('first-hit');
  const resources = performance.getEntriesByType('resource');
  const before = resources.filter(({ startTime }) => !mark || startTime < mark.startTime);
  return [location.href, ...before.map(({ name }) => name)];
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = document.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'];
    return state !== 'loading' && document.querySelector('[data-search-status]')?.textContent !== '';
  });
}

async function pathsIn(page: Page, url: string): Promise<string[]> {
  const hrefs = await page.$$eval('[data-hit] a', (links) =>
    links.slice(0, 5).map((link) => link.getAttribute('href') ?? ''),
  );
  const base = new URL(url).pathname;
  return hrefs.map((href) => `/${href.slice(base.length)}`);
}
