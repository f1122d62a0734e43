import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { imageWidth } from './image-page.ts';
import { pieceEnds, type Whole } from './piece-ends.ts';

/** Pixels of the picture for one of CSS: 750 wide, as sharp as most phones. */
const scale = 2;
/** Height of a piece in CSS pixels. A picture of more than 8,000 pixels is shrunk on its way through chats. */
const mostHeight = 4000;

/** Pictures (PNG) of a page, from its top to its foot: one, or several of at most 750 × 8,000 pixels. */
export async function shareImages(browser: Browser, html: string): Promise<Buffer[]> {
  // A page of a file may read the fonts of this machine, which one without an address may not.
  const folder = await mkdtemp(join(tmpdir(), 'hongbang-share-'));
  const context = await browser.newContext({
    viewport: { width: imageWidth, height: 800 },
    deviceScaleFactor: scale,
    colorScheme: 'light',
    locale: 'zh-CN',
  });
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const { height, wholes } = await page.evaluate(measure);
    const images: Buffer[] = [];
    let y = 0;
    for (const end of pieceEnds(height, wholes, mostHeight)) {
      // The window becomes the piece: to draw the whole page for each would take its square in time.
      await page.setViewportSize({ width: imageWidth, height: end - y });
      await page.evaluate((top) => {
        scrollTo(0, top);
      }, y);
      images.push(await page.screenshot());
      y = end;
    }
    return images;
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}

/** Runs in the page: its height, its lines of text, its rows, and headings with what they head. */
async function measure(): Promise<{ height: number; wholes: Whole[] }> {
  await document.fonts.ready;
  const wholes: Whole[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(text);
    for (const { top, bottom } of range.getClientRects()) wholes.push({ top, bottom });
  }
  for (const row of document.querySelectorAll('tr, header, .mark')) {
    const { top, bottom } = row.getBoundingClientRect();
    wholes.push({ top, bottom });
  }
  for (const heading of document.querySelectorAll('h2, h3, h4, thead')) {
    const { top, bottom } = heading.getBoundingClientRect();
    wholes.push({ top, bottom: bottom + 80 });
  }
  return { height: Math.ceil(document.documentElement.getBoundingClientRect().height), wholes };
}
