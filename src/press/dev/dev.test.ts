import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { aPhoto } from '../../testing/builders/photos.ts';
import { aDevContent } from '../../testing/dev-content.ts';
import { startDevProcess } from '../../testing/dev-process.ts';
import type { DevProcess } from '../../testing/dev-process.ts';

// A busy machine is no failure.
const soon = { timeout: 90_000, interval: 50 };
const day = ['--as-of', '2022-06-01'];
const experience = `---
title: 铜锣与演练
published: 2022-03-01T09:00+08:00
author: 社区居民委员会
summary: 一面铜锣
---

`;

describe('a running dev server', () => {
  const { content, remove } = aDevContent();
  let dev: DevProcess;
  beforeAll(async () => {
    dev = await startDevProcess(content, '--base', '/ztzl/hongbang/', ...day);
  });
  afterAll(async () => {
    await dev.stop();
    remove();
  });

  const get = async (path: string) => {
    const response = await fetch(new URL(path, dev.url), { headers: { Accept: 'text/html' } });
    return { status: response.status, html: await response.text() };
  };
  /** Writes a file for the time of a test; then waits until the pages are as they were. */
  const save = (path: string, change: (text: string) => string) => {
    const file = join(content, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    onTestFinished(async () => {
      if (before === undefined) rmSync(file);
      else writeFileSync(file, before);
      await vi.waitFor(
        async () => expect((await get('about/')).html).not.toContain('hongbang-dev-panel'),
        soon,
      );
    });
    writeFileSync(file, change(before ?? ''));
  };
  const eventually = (path: string, text: string) =>
    vi.waitFor(async () => expect((await get(path)).html).toContain(text), soon);

  test('serves the pages of the content at the base', async () => {
    expect(dev.url).toMatch(/\/ztzl\/hongbang\/$/);
    const home = await get('');
    expect(home.status).toBe(200);
    expect(home.html).toContain('<meta name="SiteName" content="清河区红榜"');
    expect(home.html).toContain('href="/ztzl/hongbang/notices/"');
    expect(home.html).not.toContain('hongbang-dev-panel');
  });

  test('answers unknown addresses with the page for them', async () => {
    const { status, html } = await get('notices/none/');
    expect(status).toBe(404);
    expect(html).toContain('没有找到这个页面');
  });

  test('serves a photograph that was put beside a document, as pages name it', async () => {
    writeFileSync(join(content, 'experiences/drum.jpg'), await aPhoto({ width: 500 }));
    onTestFinished(() => rmSync(join(content, 'experiences/drum.jpg')));
    const photos = 'photos: [{ file: drum.jpg, alt: 挂在村口的一面铜锣 }]';
    save('experiences/drum.md', () => experience.replace('summary', `${photos}\nsummary`));
    await eventually('experiences/drum/', 'alt="挂在村口的一面铜锣"');
    const { html } = await get('experiences/drum/');
    const address = /src="(\/ztzl\/hongbang\/photos\/[^"]+\/500\.jpg)"/.exec(html)?.[1] ?? '';
    const answer = await fetch(new URL(address, dev.url));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  });

  test('serves the stylesheet of the panel', async () => {
    const response = await fetch(new URL('/src/press/dev/panel.css', dev.url), {
      headers: { Accept: 'text/css' },
    });
    expect(response.headers.get('content-type')).toContain('text/css');
  });

  test('says on the search page that there is no index', async () => {
    expect((await get('search/?q=x')).html).toContain('请运行 npm run preview');
  });

  test('shows what was saved', async () => {
    save('notices/2022/n00001.md', (text) => text.replace(/^title: .*$/m, 'title: 刚刚改过的标题'));
    await eventually('notices/n00001/', '刚刚改过的标题');
    await eventually('notices/', '刚刚改过的标题');
  });

  test('gives a new document its page, and takes it away with the document', async () => {
    save('experiences/铜锣.md', () => experience.replace('---\n', '---\nid: gong\n') + '**“重要”**通知');
    await eventually('experiences/gong/', '<strong>“重要”</strong>通知');
    rmSync(join(content, 'experiences', '铜锣.md'));
    await vi.waitFor(async () => expect((await get('experiences/gong/')).status).toBe(404), soon);
    writeFileSync(join(content, 'experiences', '铜锣.md'), experience.replace('---\n', '---\nid: gong\n'));
  });

  test('shows a problem with file and line on every page, which stays as it was, until it is mended', async () => {
    const good = await get('notices/n00001/');
    save('notices/2022/n00001.md', (text) => text.replace(/^kind: .*$/m, 'kind: decison'));
    await eventually('notices/n00002/', '<code>notices/2022/n00001.md:3:7</code>');
    const broken = await get('notices/n00001/');
    expect(broken.status).toBe(200);
    expect(broken.html).toContain('页面仍是改坏之前的内容');
    expect(broken.html.replace(/<link rel="stylesheet" href="\/src\/press\/dev.*<\/aside>/s, '')).toBe(
      good.html,
    );
    expect(dev.printed()).toMatch(/notices\/2022\/n00001\.md\n\s+3:7/);
    writeFileSync(
      join(content, 'notices/2022/n00001.md'),
      readFileSync(join(content, 'notices/2022/n00001.md'), 'utf8').replace('decison', 'decision'),
    );
    await vi.waitFor(
      async () => expect((await get('notices/n00002/')).html).not.toContain('n00001.md:3'),
      soon,
    );
  });

  test('compiles an .mdx document when it comes and when it changes', async () => {
    save('experiences/drill.mdx', () => experience + '**“第一稿”**通知');
    await eventually('experiences/drill/', '<strong>“第一稿”</strong>通知');
    writeFileSync(join(content, 'experiences', 'drill.mdx'), experience + '**“第二稿”**通知');
    await eventually('experiences/drill/', '<strong>“第二稿”</strong>通知');
  });

  test('never runs what an .mdx document must not contain', async () => {
    const trace = `${content}-trace`;
    save('experiences/drill.mdx', () => experience + '正文');
    await eventually('experiences/drill/', '正文');
    const code = `import { writeFileSync } from 'node:fs';\n\nexport const ran = writeFileSync(${JSON.stringify(trace)}, '');\n\n新正文\n`;
    writeFileSync(join(content, 'experiences', 'drill.mdx'), experience + code);
    await eventually('experiences/drill/', '<code>experiences/drill.mdx:');
    expect((await get('experiences/drill/')).html).not.toContain('新正文');
    expect(existsSync(trace)).toBe(false);
  });
});

describe('a dev server that starts on broken content', () => {
  const { content, remove } = aDevContent();
  const roll = join(content, 'divisions.csv');
  const good = readFileSync(roll, 'utf8');
  let dev: DevProcess;
  beforeAll(async () => {
    writeFileSync(roll, good.replace('清河区,district', '清河区,distrct'));
    dev = await startDevProcess(content, ...day);
  });
  afterAll(async () => {
    await dev.stop();
    remove();
  });

  test('has a page that lists the problems, and recovers when they are mended', async () => {
    const page = await fetch(new URL('notices/', dev.url));
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('<code>divisions.csv:2:12</code>');
    writeFileSync(roll, good);
    await vi.waitFor(async () => expect((await fetch(dev.url)).status).toBe(200), soon);
  });

  test('ends with Ctrl+C, and leaves nothing behind that listens', async () => {
    await fetch(dev.url);
    expect(await dev.stop()).toBe(0);
    await expect(fetch(dev.url)).rejects.toThrow();
  });
});

test.each([['--as-of', '2022-02-30'], ['--wide']])('shows its usage for %s %s', async (...args) => {
  await expect(startDevProcess('unused', ...args)).rejects.toThrow(/dev ended with 2:[^]*用法：npm run dev/);
});
