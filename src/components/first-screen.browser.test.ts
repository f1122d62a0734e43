import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../press/serve/serve.ts';

/** The four questions a page about an honour answers before anybody scrolls; `data-answer` marks the answers. */
const answers = ['as-of', 'grantor', 'state', 'until'];
const phone = { width: 360, height: 740 };
/** The beginning of the address of every kind of page about an honour. */
const kinds = ['communities', 'p', 'honors', 'programs', 'notices'];

const [site] = inject('sites');
if (site === undefined) throw new Error('no site was built for the tests');
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveStatic({ root: site.dist, base: site.base });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Of a kind: the pages about an honour whose headings, lists of grantors and cards are the longest. */
function longestOf(kind: string): string[] {
  const folder = join(site?.dist ?? '', kind);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !/[/\\](print|diff)[/\\]/.test(file))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => html.includes('data-answer="state"'));
  const textOf = (html: string, part: RegExp) => part.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '') ?? '';
  const by = (part: RegExp) =>
    pages.toSorted((a, b) => textOf(b.html, part).length - textOf(a.html, part).length)[0]?.file;
  const chosen = [
    by(/<h1[^>]*>(.*?)<\/h1>/s),
    by(/data-answer="grantor"[^>]*>(.*?)<\/(?:div|span)>/s),
    by(/<main[^>]*>(.*?)data-answer="grantor"/s),
    by(/<main[^>]*>(.*?)data-answer="until"/s),
  ];
  return [...new Set(chosen.flatMap((file) => file ?? []))].map((file) =>
    `/${kind}/${file.split(sep).join('/')}`.replace(/index\.html$/, ''),
  );
}

describe.each(kinds)('a page about an honour in /%s/', (kind) => {
  const paths = longestOf(kind);

  it('is in the sample', () => {
    expect(paths.length).toBeGreaterThan(0);
  });

  it.each(paths)('answers on the first screen of a phone: %s', async (path) => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(server.url + path.slice(1));
    const shown = await page.locator('[data-answer]').evaluateAll((parts) =>
      parts.map((part) => ({
        answer: part.getAttribute('data-answer') ?? '',
        bottom: part.getBoundingClientRect().bottom,
      })),
    );
    await page.close();
    const seen = shown
      .filter(({ bottom }) => bottom > 0 && bottom <= phone.height)
      .map(({ answer }) => answer);
    expect([...new Set(seen)].toSorted(), JSON.stringify(shown.slice(0, 4))).toEqual(answers);
  });
});
