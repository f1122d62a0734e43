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
    for (const query of queries) {
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
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    await page.waitForSelector('[data-hit], [data-search-state="empty"]', { state: 'attached' });
    bytes.stop();
    return await bytes.read();
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
