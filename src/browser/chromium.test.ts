import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { serveStatic } from '../press/serve/serve.ts';
import type { StaticServer } from '../press/serve/serve.ts';
import { launchChromium } from './chromium.ts';
import { installedChromiums } from './find-chromium.ts';

// The first start unpacks a browser, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const POLICY = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'`;
const FILES = {
  'index.html': `<!doctype html><html lang="zh-CN"><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>t</title><body><h1>名单</h1>`,
  'worker.js': `import { answer } from './answer.js'; self.postMessage(answer);`,
  'answer.js': `export const answer = 42;`,
};
/** A module that exports the function `f`, which returns 7. */
const WASM = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 127, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 6, 1, 4, 0, 65,
  7, 11,
];

let root: string;
let server: StaticServer;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hongbang-chromium-test-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(root, name), content);
  server = await serveStatic({ root });
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

const canRun = {
  installed: installedChromiums(process).length > 0,
  carried: process.platform === 'linux' && process.arch === 'x64',
};

describe.each(['installed', 'carried'] as const)('the %s Chromium', (prefer) => {
  describe.runIf(canRun[prefer])('on this machine', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await launchChromium({ prefer });
      page = await browser.newPage();
      await page.goto(server.url);
    });
    afterAll(() => browser.close());

    test('cuts Chinese into words', async () => {
      const words = await page.evaluate(() => {
        const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
        return [...segmenter.segment('小区名单公示')].map(({ segment }) => segment);
      });
      expect(words).toEqual(['小区', '名单', '公示']);
    });

    test('runs WebAssembly', async () => {
      const result = await page.evaluate(async (bytes) => {
        const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
        return (instance.exports['f'] as () => number)();
      }, WASM);
      expect(result).toBe(7);
    });

    test('runs workers made of modules', async () => {
      const answer = await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker('/worker.js', { type: 'module' });
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = () => reject(new Error('worker'));
          }),
      );
      expect(answer).toBe(42);
    });

    test('prints to PDF', async () => {
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('takes pictures', async () => {
      expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    });

    test('reaches no other machine', async () => {
      const other = await browser.newPage();
      await expect(other.goto('http://192.0.2.1/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
      await other.close();
    });
  });
});

describe('the browser named by HONGBANG_CHROMIUM', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is the only one tried', async () => {
    vi.stubEnv('HONGBANG_CHROMIUM', join(root, 'no-such-browser'));
    await expect(launchChromium()).rejects.toThrow('no-such-browser 无法启动');
  });

  test.skipIf(process.platform === 'win32')('gets no key or password of the command', async () => {
    const [browser, seen] = [join(root, 'browser.sh'), join(root, 'seen')];
    await writeFile(browser, `#!/bin/sh\nenv > '${seen}'\n`, { mode: 0o755 });
    vi.stubEnv('HONGBANG_CHROMIUM', browser);
    vi.stubEnv('HONGBANG_KEY', 'planted-key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'planted-secret');
    vi.stubEnv('NODE_OPTIONS', '--title=planted');
    await expect(launchChromium()).rejects.toThrow('无法启动');
    expect(await readFile(seen, 'utf8')).toMatch(/^PATH=/m);
    expect(await readFile(seen, 'utf8')).not.toContain('planted');
  });
});
