import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic } from '../../press/serve/serve.ts';
import { takeShots } from './take-shots.ts';
import { variants } from './variants.ts';

vi.setConfig({ testTimeout: 120_000 });

test('every variant of a page beside its picture of an earlier run, and what has changed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-shots-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const say = (text: string) =>
    writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="zh-CN"><title>t</title>${text}`);
  say('<h1>名单</h1>');
  const server = await serveStatic({ root: folder });
  onTestFinished(server.close);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const kinds = [{ name: 'home', path: '/' }];
  const shared = { siteUrl: server.url, kinds, onShot: () => undefined };
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];

  const before = await takeShots(browser, { ...shared, out: first });
  expect(before).toEqual({ total: variants.length, changed: 0, withProblems: 0 });
  for (const { ending } of variants) expect(existsSync(join(first, `home-${ending}.png`)), ending).toBe(true);

  const same = await takeShots(browser, { ...shared, out: second, against: first });
  expect(same.changed).toBe(0);

  say('<h1>名单（二）</h1><img src="none.png" alt="">');
  const after = await takeShots(browser, { ...shared, out: second, against: first });
  expect(after).toEqual({ total: variants.length, changed: variants.length, withProblems: variants.length });
  const sheet = readFileSync(join(second, 'index.html'), 'utf8');
  expect(sheet.match(/class="changed"/g)).toHaveLength(variants.length);
  expect(sheet).toContain('src="../first/home-360.png"');
  expect(sheet).toMatch(/request: 404 http:.*none\.png/);
});
