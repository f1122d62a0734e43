import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { serveStatic, type StaticServer } from '../../press/serve/serve.ts';
import { tabTo } from '../../testing/access/keyboard.ts';
import { installVoice, type FakeVoice } from '../../testing/access/fake-voice.ts';
import { watchTroubles } from '../../testing/browser/page-troubles.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  const [site] = inject('sites');
  if (!site) throw new Error('no site was built');
  server = await serveStatic({ root: site.dist, base: site.base });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Does something in a window of its own, and demands that the browser complains of nothing. */
async function inWindow(work: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const troubles = watchTroubles(page);
  await work(page);
  expect(troubles.filter(({ text }) => !text.includes('ERR_ABORTED'))).toEqual([]);
  await context.close();
}

const letters = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const pressed = (page: Page, wish: string) =>
  page.locator(`[data-access="${wish}"]`).getAttribute('aria-pressed');

describe('the modes', () => {
  test('are reached by the first Tabs, set by Space, and kept on the next page before it is drawn', () =>
    inWindow(async (page) => {
      await page.goto(server.url);
      expect(await letters(page)).toBe(18);
      await tabTo(page, '[data-access="elder"]');
      await page.keyboard.press('Space');
      await expect.poll(() => letters(page)).toBe(22.5);
      expect(await pressed(page, 'elder')).toBe('true');

      // Watched from the first element on: nothing may be drawn small and jump.
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${server.url}honors/epidemic-free/2022-3/`);
      expect(await letters(page)).toBe(22.5);
      await expect.poll(() => pressed(page, 'elder')).toBe('true');
      expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);

      await page.click('[data-access="elder"]');
      await expect.poll(() => letters(page)).toBe(18);
      await page.goto(server.url);
      expect(await letters(page)).toBe(18);
    }));

  test('high contrast is black on white, or white on black', () =>
    inWindow(async (page) => {
      await page.goto(server.url);
      await page.click('[data-access="contrast"]');
      const colours = () =>
        page.evaluate(() => [
          getComputedStyle(document.body).color,
          getComputedStyle(document.documentElement).backgroundColor,
        ]);
      await expect.poll(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colours()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    }));

  test('hold for the page where the browser refuses to keep anything', () =>
    inWindow(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await page.goto(server.url);
      await page.click('[data-access="elder"]');
      await expect.poll(() => letters(page)).toBe(22.5);
      await page.goto(`${server.url}about/`);
      expect(await letters(page)).toBe(18);
    }));

  test('set on a later page, they hold on the one to which the reader goes back', () =>
    inWindow(async (page) => {
      await page.goto(server.url);
      await page.evaluate(() => {
        localStorage.setItem('hongbang', 'elder');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await expect.poll(() => letters(page)).toBe(22.5);
      expect(await pressed(page, 'elder')).toBe('true');
    }));

  test('without scripts there are no switches that do nothing', () =>
    inWindow(
      async (page) => {
        await page.goto(server.url);
        expect(await page.isVisible('.access')).toBe(false);
      },
      { javaScriptEnabled: false },
    ));
});

describe('reading aloud', () => {
  /** A notice in a browser with a voice, which says a piece until it is told that it has. */
  const listening = (work: (page: Page, voice: FakeVoice) => Promise<void>) =>
    inWindow(async (page) => {
      const voice = await installVoice(page);
      await page.goto(`${server.url}notices/epidemic-free-list-2/`);
      await work(page, voice);
    });
  const marked = (page: Page) => page.locator('.being-read').first().textContent();

  test('begins when it is asked for, at the heading, and marks what it reads', () =>
    listening(async (page, voice) => {
      await page.waitForLoadState('networkidle');
      expect(await voice.said()).toEqual([]);
      await page.click('[data-access="read"]');
      await expect.poll(() => voice.said()).toHaveLength(1);
      expect(await page.locator('.being-read').count()).toBe(1);
      const first = await marked(page);
      while ((await marked(page)) === first) await voice.finish();
      expect((await voice.said()).length).toBeGreaterThan(1);
      expect(await page.locator('.reading-bar').textContent()).toContain('第2段');
    }));

  test('pauses, goes on with the same sentence, moves and stops, by keyboard', () =>
    listening(async (page, voice) => {
      await tabTo(page, '[data-access="read"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => voice.said()).toHaveLength(1);
      // The focus is on 暂停.
      await page.keyboard.press('Space');
      await page.keyboard.press('Space');
      const [once, again] = await voice.said();
      expect(again).toBe(once);

      const first = await marked(page);
      await tabTo(page, '.reading-bar button:nth-of-type(3)');
      await page.keyboard.press('Enter');
      expect(await marked(page)).not.toBe(first);

      await page.keyboard.press('Escape');
      expect(await page.locator('.being-read, .reading-bar').count()).toBe(0);
      expect(await pressed(page, 'read')).toBe('false');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      const until = (await voice.said()).length;
      await voice.finish();
      expect(await voice.said()).toHaveLength(until);
    }));

  test('changes its pace at once, and keeps it', () =>
    listening(async (page, voice) => {
      await page.click('[data-access="read"]');
      await expect.poll(() => voice.said()).toHaveLength(1);
      await page.selectOption('.reading-bar select', { label: '慢' });
      expect(await voice.rates()).toEqual([1, 0.7]);
      await page.reload();
      await page.click('[data-access="read"]');
      await expect.poll(() => voice.rates()).toEqual([0.7]);
    }));

  test('reads every paragraph that can be seen, and ends by itself', () =>
    listening(async (page, voice) => {
      await page.click('[data-access="read"]');
      await expect.poll(() => voice.said()).toHaveLength(1);
      while ((await page.locator('.reading-bar').count()) > 0) await voice.finish();
      const said = (await voice.said()).join('').replaceAll(/\s/g, '');
      const paragraphs = await page.$$eval('main p:not(.parts), main h1, main h2, main td', (all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest('nav, [aria-hidden="true"]'))
          .map((one) => /[\u4e00-\u9fff]{4,12}/.exec(one.textContent)?.[0] ?? ''),
      );
      expect(paragraphs.filter((text) => text !== '').length).toBeGreaterThan(10);
      expect(paragraphs.filter((text) => !said.includes(text))).toEqual([]);
      expect(said).toMatch(/2022年第\d+号/);
    }));

  test.each([
    ['no Chinese voice', []],
    ['Chinese voices on the network alone', [{ lang: 'zh-CN', localService: false }]],
  ])('where there is %s, words take the place of the button', (_, voices) =>
    inWindow(async (page) => {
      await installVoice(page, voices);
      await page.goto(server.url);
      await page.click('[data-access="read"]');
      await expect.poll(() => page.textContent('.access')).toContain('没有安装中文语音，不能朗读');
      expect(await page.locator('[data-access="read"]').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    }),
  );
});
