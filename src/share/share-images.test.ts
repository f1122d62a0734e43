import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { emptyListExample, honourListPrintExample } from '../testing/views/honour-list.ts';
import { publicityExample } from '../testing/views/notice.ts';
import { siteExample } from '../testing/views/site.ts';
import { imagePage } from './image-page.ts';
import { shareImages } from './share-images.ts';
import { sharedList } from './shared-list.ts';
import { sharedNotice } from './shared-notice.ts';

const site = siteExample();
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Shares of dark, red and light pixels of a part of a picture. */
async function inks(png: Buffer, part?: { top: number; height: number }) {
  const image = sharp(png);
  if (part) image.extract({ left: 0, width: 750, ...part });
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const count = info.width * info.height;
  let [dark, red, light] = [0, 0, 0];
  for (let at = 0; at < data.length; at += info.channels) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    if (r < 110 && g < 110 && b < 110) dark += 1;
    else if (r > 140 && g < 90 && b < 90) red += 1;
    else if (r > 235 && g > 225 && b > 200) light += 1;
  }
  return {
    width: info.width,
    height: info.height,
    dark: dark / count,
    red: red / count,
    light: light / count,
  };
}

test('a notice is one picture of 750 pixels, with its title in light letters on red and its text in dark ones', async () => {
  const html = imagePage(sharedNotice(publicityExample, publicityExample.head.path, site), site);
  const images = await shareImages(browser, html);
  expect(images).toHaveLength(1);
  const [png = Buffer.alloc(0)] = images;
  const whole = await inks(png);
  expect(whole.width).toBe(750);
  expect(whole.height).toBeGreaterThan(1500);
  expect(whole.dark).toBeGreaterThan(0.02);
  const head = await inks(png, { top: 0, height: 200 });
  expect(head.red).toBeGreaterThan(0.6);
  expect(head.light).toBeGreaterThan(0.02);

  // The letters are those of the title: another title makes another head, the same one the same.
  const other = imagePage({ ...sharedNotice(publicityExample, '/', site), title: '另一个标题' }, site);
  const [changed = Buffer.alloc(0)] = await shareImages(browser, other);
  const headOf = (picture: Buffer) =>
    sharp(picture).extract({ left: 0, top: 0, width: 750, height: 200 }).raw().toBuffer();
  expect((await headOf(changed)).equals(await headOf(png))).toBe(false);
  const [again = Buffer.alloc(0)] = await shareImages(browser, html);
  expect((await headOf(again)).equals(await headOf(png))).toBe(true);
});

test('a list of no holders, and of many with long names, are pictures too; a long one is cut between lines', async () => {
  const [group] = honourListPrintExample.groups;
  const [row] = group?.rows ?? [];
  if (!group || !row) throw new Error('the example has no rows');
  const rows = Array.from({ length: 120 }, (_, at) => ({
    ...row,
    unit: { text: `${'很长的小区名称'.repeat(8)}${at}` },
  }));
  const long = { ...honourListPrintExample, count: 120, groups: [{ ...group, count: 120, rows }] };
  const [short] = await shareImages(browser, imagePage(sharedList(emptyListExample, '/', site), site));
  expect((await inks(short ?? Buffer.alloc(0))).dark).toBeGreaterThan(0.01);

  const pieces = await shareImages(browser, imagePage(sharedList(long, '/', site), site));
  expect(pieces.length).toBeGreaterThan(2);
  for (const [at, piece] of pieces.entries()) {
    const { width, height, dark } = await inks(piece);
    expect([width, height <= 8000]).toEqual([750, true]);
    expect(dark).toBeGreaterThan(0.02);
    // No letter is cut: the last lines of pixels are paper.
    if (at < pieces.length - 1) expect((await inks(piece, { top: height - 2, height: 2 })).dark).toBe(0);
  }
});
