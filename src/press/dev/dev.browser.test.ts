import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { aDevContent } from '../../testing/dev-content.ts';
import { startDevProcess } from '../../testing/dev-process.ts';

async function openPage(path: string) {
  const { content, remove } = aDevContent();
  const dev = await startDevProcess(content, '--as-of', '2022-06-01');
  onTestFinished(async () => {
    await dev.stop();
    remove();
  });
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(new URL(path, dev.url).href);
  const change = (file: string, from: RegExp, to: string) => {
    const place = join(content, file);
    writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
  };
  return { page, complaints, change };
}

test('an open page follows the content by itself: changed, broken, mended', async () => {
  const { page, complaints, change } = await openPage('notices/n00001/');
  const title = page.locator('h1');
  const panel = page.locator('.hongbang-dev-panel');

  change('notices/2022/n00001.md', /^title: .*$/m, 'title: 刚刚改过的标题');
  await page.locator('h1', { hasText: '刚刚改过的标题' }).waitFor();

  change('notices/2022/n00001.md', /^kind: .*$/m, 'kind: decison');
  await panel.getByText('notices/2022/n00001.md:3:7').waitFor();
  expect(await title.textContent()).toContain('刚刚改过的标题');
  expect(await panel.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');

  change('notices/2022/n00001.md', /^kind: .*$/m, 'kind: decision');
  await panel.waitFor({ state: 'detached' });
  // The policy of the page lets the dev server's own scripts and styles work.
  expect(complaints).toEqual([]);
});
