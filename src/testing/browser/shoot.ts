import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { horizontalOverflow } from './overflow.ts';
import type { Overflow } from './overflow.ts';
import { watchTroubles } from './page-troubles.ts';
import type { PageTrouble } from './page-troubles.ts';

/** A page to take pictures of. */
export interface ShotPage {
  /** Path below the site, such as `/notices/`. */
  path: string;
  /** First part of the names of its pictures; by its path where none is given. */
  name?: string;
}

/** Which pictures to take. */
export interface ShootOptions {
  /** Address of the home page, with a slash at the end. */
  siteUrl: string;
  /** Which pages: the path below the site, such as `/notices/`, and what its pictures are called. */
  pages: ShotPage[];
  /** Widths of the window in CSS pixels. */
  widths: number[];
  /** Folder that receives the pictures; created if it is missing. */
  out: string;
  dark?: boolean;
  /** The whole page, not only the first window. */
  full?: boolean;
  /** Instead of the widths: the page as it is printed on A4, as a picture and as PDF. */
  print?: boolean;
  /** Last part of the names of the pictures. */
  suffix?: string;
  /** Brings a new page into the state the pictures show, before it is opened. */
  prepare?: (page: Page) => Promise<void>;
}

/** One picture and what the browser complained about. */
export interface Shot {
  path: string;
  /** First part of the names of its files. */
  name: string;
  width: number;
  files: string[];
  troubles: PageTrouble[];
  overflow: Overflow | undefined;
}

/** A4 in CSS pixels. */
const A4 = { width: 794, height: 1123 };

/** Takes a picture of every path at every width, one after the other. */
export async function* shoot(browser: Browser, options: ShootOptions): AsyncGenerator<Shot> {
  await mkdir(options.out, { recursive: true });
  for (const page of options.pages) {
    for (const width of options.print ? [A4.width] : options.widths) {
      const context = await browser.newContext(contextOptions(width, options));
      try {
        yield await shootPage(await context.newPage(), page, width, options);
      } finally {
        await context.close();
      }
    }
  }
}

function contextOptions(width: number, { dark, print }: ShootOptions): BrowserContextOptions {
  return {
    viewport: { width, height: print ? A4.height : Math.max(640, Math.round(width * 0.625)) },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  };
}

async function shootPage(
  page: Page,
  { path, name = slug(path) }: ShotPage,
  width: number,
  options: ShootOptions,
): Promise<Shot> {
  const troubles = watchTroubles(page);
  await options.prepare?.(page);
  if (options.print) await page.emulateMedia({ media: 'print' });
  await page.goto(new URL(path.replace(/^\//, ''), options.siteUrl).href, { waitUntil: 'networkidle' });
  if (options.full === true) await loadAllImages(page);
  const overflow = await horizontalOverflow(page);

  const variant = [name, options.print ? 'print' : width, options.dark && 'dark', options.suffix];
  const file = join(options.out, variant.filter(Boolean).join('-'));
  const files = [`${file}.png`];
  await page.screenshot({ path: `${file}.png`, fullPage: options.full === true });
  if (options.print) {
    files.push(`${file}.pdf`);
    await page.pdf({ path: `${file}.pdf`, format: 'A4', preferCSSPageSize: true });
  }
  return { path, name, width, files, troubles, overflow };
}

/** Nobody scrolls to the images below the window, so they would stay blank. */
async function loadAllImages(page: Page): Promise<void> {
  await page.$$eval('img[loading="lazy"]', (images) => {
    for (const image of images) if (image instanceof HTMLImageElement) image.loading = 'eager';
  });
  await page.waitForLoadState('networkidle');
  await page.$$eval('img', (images) =>
    Promise.all(images.map((image) => image.decode().catch(() => image.src))),
  );
}

/** `/notices/?page=2` → `notices-page-2`; the home page is `home`. */
function slug(path: string): string {
  return (
    decodeURIComponent(path)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'home'
  );
}
