import { strFromU8, unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { xlsxOf } from '../exports/tables/xlsx-of.ts';
import { serveStatic, type StaticServer } from '../press/serve/serve.ts';
import { readContent } from '../store/gate.ts';
import { axeViolations } from '../testing/browser/axe.ts';
import { watchTroubles, type PageTrouble } from '../testing/browser/page-troubles.ts';
import { writeContentFolder } from '../testing/content-folder.ts';
import { freePort } from '../testing/free-port.ts';
import { judgedFolder } from '../testing/judged-content.ts';
import { adminContent } from './admin-content.ts';
import { writeAdminSite } from './admin-site.ts';
import { startLocalFolder, type LocalFolder } from './local-folder.ts';

const app = join(import.meta.dirname, '..', '..');

test.each(inject('sites'))('a site has no editor unless it is asked for, at $base', ({ dist }) => {
  expect(existsSync(join(dist, 'admin'))).toBe(false);
});

describe('the pages below /admin/', () => {
  const folder = writeContentFolder();
  const read = (path: string) => readFileSync(join(folder.content, path), 'utf8');
  let browser: Browser;
  let server: StaticServer;
  let local: LocalFolder;
  let page: Page;
  let troubles: PageTrouble[];
  let elsewhere: string[];
  let own: string[];

  /** A page that reaches this machine alone; what it asks elsewhere is noted. */
  const openPage = async () => {
    page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    troubles = watchTroubles(page);
    elsewhere = [];
    await page.route('**/*', (route) => {
      const address = new URL(route.request().url());
      if (own.includes(address.origin) || !address.protocol.startsWith('http')) return route.continue();
      elsewhere.push(address.href);
      return route.abort();
    });
  };

  beforeAll(async () => {
    const { registry } = await readContent({ content: folder.content, root: folder.root });
    if (registry === undefined) throw new Error('the gate refuses the small district');
    const port = await freePort();
    const content = adminContent(registry, folder.content, { isPublic: false });
    const site = await writeAdminSite({ app, root: folder.root, port }, content);
    server = await serveStatic({ root: site });
    const { origin } = new URL(server.url);
    own = [origin, `http://127.0.0.1:${port}`];
    local = startLocalFolder({ content: folder.content, port, origin });
    await local.ready;
    browser = await launchChromium();
    await openPage();
  });
  afterAll(async () => {
    await browser.close();
    await local.close();
    await server.close();
    folder.remove();
  });

  const publish = async () => {
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByRole('menuitem', { name: '立即发布' }).click();
  };

  test('a notice edited in the browser is on the disk, with all that was not touched as it was', async () => {
    const before = read('notices/2022/list-2022-04.md');
    await page.goto(`${server.url}admin/#/collections/notice/entries/2022/list-2022-04`);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByLabel('标题', { exact: true }).fill('关于第一期“无疫小区”名单的通告');
    await publish();
    await expect
      .poll(() => read('notices/2022/list-2022-04.md'))
      .toBe(before.replace('第一期无疫小区名单', '第一期“无疫小区”名单'));
    const { problems } = await judgedFolder(folder);
    expect(problems).toEqual([]);
  });

  test('a notice written in the browser is a file of its own that the gate lets through', async () => {
    await page.goto(`${server.url}admin/#/collections/notice/new`);
    await page.getByLabel('编号（文件名）').fill('winter-safety');
    await page.getByLabel('标题', { exact: true }).fill('关于冬季安全的通报');
    await page.getByLabel('类型', { exact: true }).click();
    await page.getByRole('option', { name: '工作通报' }).click();
    await page.getByLabel('发布时间').fill('2022-05-20T09:00');
    await publish();
    const path = `notices/${new Date().getFullYear()}/winter-safety.md`;
    await expect.poll(() => existsSync(join(folder.content, path))).toBe(true);
    expect(read(path)).toContain('kind: bulletin\npublished: 2022-05-20T09:00+08:00\n');
    const { problems, registry } = await judgedFolder(folder);
    expect(problems).toEqual([]);
    expect(registry?.notices.get('winter-safety')?.title).toBe('关于冬季安全的通报');
  });

  test('it asks nobody but this machine, and breaks no policy', () => {
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
  });

  describe('the desk page', () => {
    const workbook = {
      name: '春江社区底册.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(aRoll(2000)),
    };
    // The editor stays open: what it is still asking for would be cut off.
    beforeAll(openPage);

    const choose = async () => {
      await page.locator('input[type=file]').setInputFiles(workbook);
      await page.getByText('读入 2001 行').waitFor();
    };

    test('shows what a workbook of 2,000 rows would do, and hands over files that the gate lets through', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${server.url}admin/desk/`);
      await choose();
      expect(await page.locator('[data-desk-status]').innerText()).toContain('写入 2000 行');
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: '下载压缩包' }).click();
      const files = unzipSync(readFileSync(await (await downloading).path()));
      for (const [path, bytes] of Object.entries(files)) folder.write(path, strFromU8(bytes));
      const { problems, registry } = await judgedFolder(folder);
      expect(problems).toEqual([]);
      expect([...(registry?.units.values() ?? [])].filter(({ street }) => street === 'dongmen')).toHaveLength(
        2004,
      );
    });

    test('writes into a folder that is opened, and only what changes', async () => {
      await page.addInitScript(() => {
        Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      });
      await page.goto(`${server.url}admin/desk/`);
      await page.evaluate(async (text) => {
        const root = await navigator.storage.getDirectory();
        const put = async (at: FileSystemDirectoryHandle, name: string, words: string) => {
          const stream = await (await at.getFileHandle(name, { create: true })).createWritable();
          await stream.write(words);
          await stream.close();
        };
        await put(root, 'issuer.md', '---\n');
        await put(await root.getDirectoryHandle('communities', { create: true }), 'dongmen.csv', text);
      }, 'id,name,kind,division,aliases,households,population,address\nold-1,老楼,compound,chunjiang,,,,\n');
      await page.getByRole('button', { name: '打开内容文件夹' }).click();
      await page.getByText('已打开').waitFor();
      await choose();
      await page.getByRole('button', { name: '写进内容文件夹' }).click();
      await page.getByText('写好了').waitFor();
      const written = await page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const file = await (await root.getDirectoryHandle('communities')).getFileHandle('dongmen.csv');
        return (await file.getFile()).text();
      });
      expect(written.split('\n')).toHaveLength(1 + 1 + 2000 + 1);
      expect(written).toContain('old-1,老楼,compound,chunjiang');
    });

    test('it asks nobody but this machine, and breaks no policy', () => {
      expect(elsewhere).toEqual([]);
      expect(troubles).toEqual([]);
    });
  });
});

/** A roll as an office keeps it, with so many compounds whose names are unlike one another. */
function aRoll(count: number): Uint8Array {
  const [first, second, third] = [
    '松柏梅兰竹菊荷桂枫槐杉榆',
    '山水云月星海湖溪泉峰岭原',
    '庄苑居里巷坊园庭轩舍府邸',
  ];
  const name = (at: number) =>
    `${first[at % 12] ?? ''}${second[Math.floor(at / 12) % 12] ?? ''}${third[Math.floor(at / 144) % 12] ?? ''}${Math.floor(at / 1728) + 1}期`;
  return xlsxOf({
    title: '底册',
    columns: [
      { key: 'name', title: '小区名称', type: 'text' },
      { key: 'street', title: '所属街道', type: 'text' },
      { key: 'division', title: '所属社区', type: 'text' },
      { key: 'households', title: '户数', type: 'integer' },
    ],
    rows: Array.from({ length: count }, (_, at) => [name(at), '东门街道', '春江社区', 100 + at]),
  });
}
