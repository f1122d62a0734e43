import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { serveStatic } from '../press/serve/serve.ts';
import { publicityExample } from '../testing/views/notice.ts';
import { siteExample } from '../testing/views/site.ts';
import { copiesPage } from './copies-page.ts';
import { portalFragment } from './portal-fragment.ts';
import { richText } from './rich-text.ts';
import { sharedNotice } from './shared-notice.ts';

const shared = sharedNotice(publicityExample, publicityExample.head.path, siteExample());
const made = { fragment: portalFragment(shared), richText: richText(shared), images: [] };

/** What an editor would get that is pasted into. */
async function clipboard(type: string): Promise<string> {
  const [item] = await navigator.clipboard.read();
  const blob = await item?.getType(type);
  return (await blob?.text()) ?? '';
}

test('its buttons copy the title, the fragment as code and the rich text as it looks; a refusal selects', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hongbang-copies-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.html'), copiesPage(shared, made));
  const server = await serveStatic({ root: folder });
  onTestFinished(() => server.close());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(server.url);
  const press = async (name: string) => {
    const button = page.getByRole('button', { name });
    await button.click();
    const state = button.locator('+ [role=status]');
    await state.filter({ hasText: /./ }).waitFor();
    return state.textContent();
  };

  expect(await press('复制标题')).toBe('已复制');
  expect(await page.evaluate(clipboard, 'text/plain')).toBe(shared.title);
  expect(await press('复制正文代码')).toBe('已复制');
  expect(await page.evaluate(clipboard, 'text/plain')).toBe(made.fragment);
  expect(await press('复制公众号正文')).toBe('已复制');
  const pasted = await page.evaluate(clipboard, 'text/html');
  expect(pasted).toContain(made.richText.trim());

  // A page opened from a disk, or an old browser, may have no clipboard.
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  expect(await press('复制公众号正文')).toContain('请按 Ctrl+C');
  expect(await page.evaluate(() => String(getSelection()))).toContain('公示期：2022年5月17日—23日');
});
