import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { thing, tinyBundle, tinyPlan } from '../testing/press/tiny-plan.ts';
import { buildFolder, readTree, tinySite, writeTree } from '../testing/press/tiny-site.ts';
import { digestOf } from './fingerprint.ts';
import type { Plan, PressStore } from './plan.ts';
import type { PressOptions } from './press.ts';
import { press } from './press.ts';

// Compiling takes seconds, and a busy machine takes several times as long.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let app: string;
let removeApp: () => void;
let root: string;
let removeRoot: () => void;
beforeAll(() => ({ app, remove: removeApp } = tinySite()));
afterAll(() => removeApp());
beforeEach(() => ({ root, remove: removeRoot } = buildFolder()));
afterEach(() => removeRoot());

const build = (plan: Plan, options: Partial<PressOptions> = {}) =>
  press(plan, { root, app, base: '/', site: 'https://example.org', workers: 1, ...options });
const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
const site = () => readTree(join(root, 'dist'));

describe('a build', () => {
  it('prints pages, files, bundles, stylesheets and public files', async () => {
    await build(tinyPlan([thing(1)], { bundles: [tinyBundle('/pagefind/x/', '1')] }));
    expect(Object.keys(site()).map((file) => file.replace(/\.[\w-]{8}\.css$/, '.css'))).toEqual([
      '404.html',
      '_astro/Frame.css',
      '_astro/index.css',
      'index.html',
      'pagefind/x/words.bin',
      'robots.txt',
      'things/1/index.html',
    ]);
  });

  it('gives templates the view of the page and the frame of the site', async () => {
    await build(tinyPlan([thing(1)]));
    expect(page('things/1')).toMatch(/<h1>第 1 号<\/h1><footer>演示区<\/footer>/);
  });

  it('prints Markdown and MDX alike', async () => {
    const body = '# 做法\n\n**“重要”**通知见[公示](/things/1/)。\n\n| 数 |\n|--:|\n| 1 |';
    await build(tinyPlan([thing(1, { bodyMarkdown: body }), thing(2, { mdx: body })], { mdx: [body] }), {
      base: '/ztzl/hongbang/',
    });
    for (const path of ['things/1', 'things/2']) {
      expect(page(path)).toContain('<h2 id="h-做法">做法</h2>');
      expect(page(path)).toContain(
        '<strong>“重要”</strong>通知见<a href="/ztzl/hongbang/things/1/">公示</a>',
      );
      expect(page(path)).toContain('<td class="align-right">1</td>');
    }
  });

  it('takes nothing in an MDX body for front matter', async () => {
    const body = '---\nlayout: /etc/passwd\n---\n\n正文';
    await build(tinyPlan([thing(1, { mdx: body })], { mdx: [body] }));
    expect(page('things/1')).toContain('layout: /etc/passwd');
  });

  it('puts the base before the site’s own addresses', async () => {
    await build(tinyPlan([]), { base: '/ztzl/hongbang/' });
    expect(page('')).toContain('<a href="/ztzl/hongbang/things/1/"');
    expect(page('')).toMatch(/href="\/ztzl\/hongbang\/_astro\/Frame\.[\w-]+\.css"/);
  });

  it('counts what it did', async () => {
    const first = await build(tinyPlan([thing(1), thing(2)], { bundles: [tinyBundle('/x/', '1')] }));
    expect(first).toMatchObject({
      pagesRendered: 4,
      pagesReused: 0,
      filesWritten: 3,
      filesReused: 0,
      filesRemoved: 0,
    });
    expect(first.bytes).toBe(Object.values(site()).reduce((sum, text) => sum + Buffer.byteLength(text), 0));
    const second = await build(tinyPlan([thing(1), thing(3)]));
    expect(second).toMatchObject({ pagesRendered: 1, pagesReused: 3, filesWritten: 0, filesReused: 3 });
    expect(second.stages.map(({ name, count }) => [name, count])).toEqual([
      ['compile', 0],
      ['pages', 4],
      ['files', 3],
      ['bundles', 0],
      ['assembly', 0],
    ]);
  });

  it('tells how far it is', async () => {
    const told: [string, number][] = [];
    await build(tinyPlan([thing(1)]), { onProgress: (stage, count) => told.push([stage, count]) });
    expect(told.at(-1)).toEqual(['assembly', 0]);
    expect(told).toContainEqual(['pages', 3]);
  });
});

describe('a later build', () => {
  it('prints only what changed, and after a revert nothing', async () => {
    const pages = (title: string) => tinyPlan([thing(1, { title }), thing(2), thing(3)]);
    await build(pages('一'));
    expect(await build(pages('二'))).toMatchObject({ pagesRendered: 1 });
    expect(await build(pages('一'))).toMatchObject({ pagesRendered: 0 });
    expect(page('things/1')).toContain('<h1>一</h1>');
    expect(await build(pages('一'))).toMatchObject({ pagesRendered: 0 });
    expect(page('things/1')).toContain('<h1>一</h1>');
  });

  it('prints every page when the frame of the site changed', async () => {
    await build(tinyPlan([thing(1)]));
    expect(await build(tinyPlan([thing(1)], { site: { name: '新名' } }))).toMatchObject({ pagesRendered: 3 });
  });

  it('prints one page when the MDX of one changed', async () => {
    await build(tinyPlan([thing(1, { mdx: '旧' }), thing(2)], { mdx: ['旧'] }));
    const report = await build(tinyPlan([thing(1, { mdx: '新' }), thing(2)], { mdx: ['新'] }));
    expect(report).toMatchObject({ pagesRendered: 1, pagesReused: 3 });
    expect(page('things/1')).toContain('新');
  });

  it('makes a bundle again only when its fingerprint changed', async () => {
    const bundles = [tinyBundle('/a/', '1'), tinyBundle('/b/', '1')];
    for (const bundle of bundles) await build(tinyPlan([], { bundles: [...bundles, bundle].slice(0, 2) }));
    await build(tinyPlan([], { bundles }));
    expect(bundles.map(({ made }) => made)).toEqual([1, 1]);
    const changed = tinyBundle('/b/', '2');
    await build(tinyPlan([], { bundles: [...bundles.slice(0, 1), changed] }));
    expect([bundles[0]?.made, changed.made]).toEqual([1, 1]);
    expect(site()['b/words.bin']).toBe('2');
  });

  it('makes a file that has a fingerprint only when the fingerprint changed, or the file was lost', async () => {
    let made = 0;
    const plan = (fingerprint: string) => {
      const body = () => `${(made += 1)} ${fingerprint}`;
      return tinyPlan([], { files: [{ path: '/data/x.csv', fingerprint, body }] });
    };
    for (const fingerprint of ['a', 'a', 'a', 'b', 'b']) await build(plan(fingerprint));
    expect(made).toBe(2);
    expect(site()['data/x.csv']).toBe('2 b');
    for (const slot of ['a', 'b']) rmSync(join(root, '.hongbang/slots', slot, 'data/x.csv'));
    await build(plan('b'));
    expect(site()['data/x.csv']).toBe('3 b');
  });

  it('tells the plan, before its first page, what stands at a path', async () => {
    const told: unknown[] = [];
    const plan = () =>
      tinyPlan([], { begin: ({ standing }) => told.push(standing('/robots.txt')?.size, standing('/x.csv')) });
    await build(plan());
    await build(plan());
    expect(told).toEqual([undefined, undefined, 14, undefined]);
  });

  it('gives back what a plan has put aside, and leaves nothing of it', async () => {
    const large = Buffer.alloc(100_000, '行');
    const kept = (path: string, keep: PressStore['keep'], bytes: Buffer) => {
      const body = keep(path, bytes, digestOf(bytes));
      return { path, fingerprint: path, body: body.bytes, kept: body };
    };
    const plan = tinyPlan([], {
      begin: ({ keep }) => {
        plan.files = [kept('/data/large.csv', keep, large), kept('/data/small.csv', keep, Buffer.from('小'))];
      },
    });
    await build(plan);
    expect(readFileSync(join(root, 'dist/data/large.csv')).equals(large)).toBe(true);
    expect(site()['data/small.csv']).toBe('小');
    expect(existsSync(join(root, '.hongbang/spool'))).toBe(false);
  });

  it('drops the pages and folders that are gone', async () => {
    await build(tinyPlan([thing(1), thing(2)]));
    await build(tinyPlan([thing(2)]));
    await build(tinyPlan([thing(2)]));
    expect(existsSync(join(root, 'dist/things/1'))).toBe(false);
    expect(existsSync(join(root, 'dist/things/2'))).toBe(true);
  });

  it('goes on where the sites of two bases share a folder', async () => {
    await build(tinyPlan([thing(1)]));
    await build(tinyPlan([thing(1)]), { base: '/x/' });
    await build(tinyPlan([thing(1)]));
    expect(page('')).toContain('<a href="/things/1/"');
  });
});

describe('equal plans give equal bytes', () => {
  it('whatever the folder, the order of pages and the number of workers', async () => {
    const pages = Array.from({ length: 300 }, (_, at) => thing(at, { bodyMarkdown: `**第 ${at} 号**公示` }));
    const other = { site: tinySite(), folder: buildFolder() };
    try {
      await build(tinyPlan(pages));
      const options = { app: other.site.app, root: other.folder.root, workers: 3 };
      await build(tinyPlan(pages.toReversed()), options);
      expect(readTree(join(other.folder.root, 'dist'))).toEqual(site());
    } finally {
      other.site.remove();
      other.folder.remove();
    }
  });

  it('whether made at once or in steps', async () => {
    const plan = () => tinyPlan([thing(1, { title: '一' }), thing(2)], { bundles: [tinyBundle('/x/', '1')] });
    const other = buildFolder();
    try {
      await build(plan());
      await build(
        tinyPlan([thing(2, { title: '别的' }), thing(9)], { bundles: [tinyBundle('/x/', '0')] }),
        other,
      );
      await build(tinyPlan([]), other);
      await build(plan(), other);
      expect(readTree(join(other.root, 'dist'))).toEqual(site());
    } finally {
      other.remove();
    }
  });
});

describe('a build that fails', () => {
  it.each<[string, Plan, string]>([
    [
      'a component throws',
      tinyPlan([thing(1, { isFaulty: true })]),
      '页面 /things/1/（模板 thing）印不出来：组件出错',
    ],
    [
      'a route has no page',
      tinyPlan([{ path: '/nowhere/', view: { template: 'x' } }]),
      '页面 /nowhere/（模板 x）印不出来',
    ],
    [
      'a route answers another status',
      tinyPlan([thing(1, { isLost: true })]),
      '页面模板回答了状态 410，应为 200',
    ],
    [
      'a route gets the view of another',
      tinyPlan([thing(1, { template: 'home' })]),
      '路由 things 得到的视图是 home',
    ],
    ['MDX was not compiled', tinyPlan([thing(1, { mdx: '别处的' })]), '没有与此正文一致的已编译 MDX 文档'],
    ['MDX runs code', tinyPlan([], { mdx: ['{process.env.HOME}'] }), 'MDX 正文第 1 行：不允许 {表达式}'],
    [
      'a printing process dies',
      tinyPlan([thing(1, { killsItself: true })]),
      '打印进程意外退出（信号 SIGKILL）',
    ],
    [
      'two pages want one path',
      tinyPlan([thing(1), thing(1)]),
      '两个页面或文件要写到同一处：things/1/index.html',
    ],
    ['a path leaves the site', tinyPlan([{ path: '/../x/', view: { template: 'x' } }]), '不能用作文件'],
    [
      'a bundle is not made',
      tinyPlan([], {
        bundles: [{ path: '/x/', fingerprint: '1', produce: () => Promise.reject(new Error('没有词')) }],
      }),
      '/x/ 没有生成：没有词',
    ],
  ])('leaves the old site as it was when %s', async (_, plan, message) => {
    await build(tinyPlan([thing(1, { title: '旧' })]));
    const before = { link: readlinkSync(join(root, 'dist')), site: site() };
    await expect(build(plan)).rejects.toThrow(message);
    expect({ link: readlinkSync(join(root, 'dist')), site: site() }).toEqual(before);
    // The failure is not in the way of the next build.
    await build(tinyPlan([thing(1, { title: '新' })]));
    expect(page('things/1')).toContain('<h1>新</h1>');
  });

  it('keeps for the next build the pages it had printed', async () => {
    const pages = Array.from({ length: 100 }, (_, at) => thing(at));
    await expect(build(tinyPlan([...pages, thing('x', { isFaulty: true })]))).rejects.toThrow('组件出错');
    const { pagesRendered, pagesReused } = await build(tinyPlan([...pages, thing('x')]));
    expect(pagesReused).toBeGreaterThan(60);
    expect(pagesRendered + pagesReused).toBe(103);
    expect(Object.keys(site())).toHaveLength(103 + 3);
  });

  it('says which template does not compile', async () => {
    const broken = tinySite();
    writeTree(broken.app, { 'src/pages/broken.astro': '---\nimport X from "./missing.astro";\n---\n<X />' });
    await expect(build(tinyPlan([]), { app: broken.app })).rejects.toThrow(
      /页面模板编译失败[^]*missing\.astro/,
    );
    broken.remove();
  });

  it('does not touch a dist that somebody else made', async () => {
    writeTree(root, { 'dist/index.html': 'mine' });
    await expect(build(tinyPlan([]))).rejects.toThrow('是真实的文件夹');
    expect(site()).toEqual({ 'index.html': 'mine' });
  });
});

it('lets no variable of the machine into a page', async () => {
  vi.stubEnv('BASE_URL', '/elsewhere/');
  await build(tinyPlan([]), { base: '/x/' });
  vi.unstubAllEnvs();
  expect(page('')).toContain('<a href="/x/things/1/"');
});

describe('two builds at once', () => {
  it('an address that is refused gives the lock back when nothing compiles any more', async () => {
    const mdx = [`写于 ${root} 的正文`];
    const check = () => {
      throw new Error('地址不对');
    };
    await expect(build({ ...tinyPlan([]), mdx, check })).rejects.toThrow('地址不对');
    // Compiled to the end: the next build finds it.
    const { stages } = await build(tinyPlan([], { mdx }));
    expect(stages[0]).toMatchObject({ name: 'compile', count: 0 });
  });

  it('are one too many', async () => {
    const first = build(tinyPlan([thing(1)]));
    await expect(build(tinyPlan([thing(1)]))).rejects.toThrow(`另一个构建正在进行（进程 ${process.pid}，`);
    await first;
    await build(tinyPlan([thing(1)]));
  });
});

it.each(['ztzl/', '/ztzl', '//', '/a b/'])('refuses the base %j', async (base) => {
  await expect(build(tinyPlan([]), { base })).rejects.toThrow('base 须以“/”开头和结尾');
});

it.each(['example.org', 'https://example.org/x/'])('refuses the site %j', async (address) => {
  await expect(build(tinyPlan([]), { site: address })).rejects.toThrow('site 须为协议加域名');
});
