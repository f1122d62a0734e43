import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { serveStatic } from '../../press/serve/serve.ts';
import { countBytes } from './measure-bytes.ts';
import type { Answer } from './score.ts';

/** Indexes the HTML of a built site as Pagefind does it unasked, into `folder`; returns how long it took. */
export async function indexWithPagefind(dist: string, folder: string): Promise<number> {
  const start = performance.now();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: realpathSync(dist) });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(failures.join('; '));
  await index.deleteIndex();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>x</title>');
  return performance.now() - start;
}

/** Asks Pagefind's own program for the first five pages, query by query. */
export async function askPagefind(
  browser: Browser,
  folder: string,
  queries: readonly string[],
): Promise<Answer[]> {
  const server = await serveStatic({ root: folder });
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    await page.evaluate(
      `import('/pagefind/pagefind.js').then((it) => it.init().then(() => (globalThis.stock = it)))`,
    );
    const bytes = countBytes(page);
    const answers: Answer[] = [];
    for (const query of queries) {
      const { paths, ms } = await page.evaluate(firstFive, query);
      answers.push({ paths, ms, bytes: (await bytes.read()).compressed });
    }
    return answers;
  } finally {
    await page.close();
    await server.close();
  }
}

interface StockPagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Runs in the page. */
async function firstFive(query: string): Promise<{ paths: string[]; ms: number }> {
  const { stock } = globalThis as unknown as { stock: StockPagefind };
  const start = performance.now();
  const { results } = await stock.search(query);
  const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  return { paths: pages.map(({ url }) => url), ms: performance.now() - start };
}
