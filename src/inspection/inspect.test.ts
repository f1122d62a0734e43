import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aBuiltPage, aBuiltSite, findingsIn, type PageParts } from '../testing/builders/built-site.ts';
import { pageChecks } from './all-checks.ts';
import { siteChecks } from './all-site-checks.ts';
import { openBuiltSite } from './built-site.ts';
import { inspectSite } from './inspect.ts';

const findings = (body: string, parts: PageParts = {}) =>
  findingsIn(aBuiltSite({ 'index.html': aBuiltPage(body, parts) }));

test('a page that lacks nothing has no findings', () => {
  expect(findings('<p>名单</p>')).toEqual([]);
});

test('every check has a code of its own, HB780 to HB799 or HB830 to HB839, and words in both languages', () => {
  const checks = [...pageChecks, ...siteChecks];
  const codes = checks.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^HB(?:7[89]|83)\d$/.test(code))).toEqual([]);
  const empty = checks.filter(({ title, words }) =>
    [title, ...Object.values(words.zh), ...Object.values(words.en)].some((text) => text.trim() === ''),
  );
  expect(empty).toEqual([]);
});

test.each<[string, PageParts, string]>([
  ['lang', { lang: 'en' }, 'HB780 lang：“en”'],
  ['title', { title: '<title> </title>' }, 'HB780 <title>：没有'],
  ['description', { description: '' }, 'HB780 description：没有'],
  ['h1', { h1: '' }, 'HB780 <h1>：0个'],
  ['single h1', { h1: '<h1>一</h1><h1>二</h1>' }, 'HB780 <h1>：2个'],
  ['policy', { policy: '' }, 'HB781 <head> 的第一个元素不是内容安全策略（Content-Security-Policy）'],
  [
    'policy in the first place',
    {
      policy: `<meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    },
    'HB781 <head> 的第一个元素不是内容安全策略（Content-Security-Policy）',
  ],
  [
    'strict policy',
    { policy: `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline'">` },
    `HB781 内容安全策略太宽：default-src 'self' 'unsafe-inline'`,
  ],
])('a page without its %s is reported', (_, parts, said) => {
  expect(findings('', parts)).toEqual([`index.html: ${said}`]);
});

test('the title of a drawing is not the title of the page', () => {
  expect(findings('<svg><title>红旗</title></svg>', { title: '' })).toEqual([
    'index.html: HB780 <title>：没有',
  ]);
});

test.each([
  ['<script>alert(1)</script>', '内联脚本 <script>'],
  ['<script type="importmap">{}</script>', '内联脚本 <script>'],
  ['<style>p { color: red }</style>', '内联样式 <style>'],
  ['<svg><style>p { color: red }</style></svg>', '内联样式 <style>'],
  ['<p style="color: red">红</p>', '<p> 有属性 style'],
  ['<button onclick="alert(1)">按</button>', '<button> 有属性 onclick'],
])('%s is reported', (body, fault) => {
  expect(findings(body)).toEqual([`index.html: HB781 ${fault}`]);
});

test('data blocks and scripts in files are allowed', () => {
  const files = {
    'index.html': aBuiltPage(
      '<script type="application/ld+json">{}</script><script src="/a.js" defer></script>',
    ),
    'a.js': '',
  };
  expect(findingsIn(aBuiltSite(files))).toEqual([]);
});

test('each tag of the site is missed', () => {
  expect(findings('', { siteMeta: '<meta name="SiteName" content=" ">' })).toEqual(
    ['SiteName', 'SiteDomain', 'SiteIDCode'].map((name) => `index.html: HB782 缺少网站标签 ${name}`),
  );
});

test('a page in the main navigation needs the tags of a column, and so does one that has some of them', () => {
  const nav = '<a href="/notices/" aria-current="page">通告</a>';
  const body = '<a href="/">首页</a>';
  const column = (names: string[]) => names.map((name) => `<meta name="${name}" content="通告">`).join('');
  const site = (parts: PageParts) =>
    findingsIn(aBuiltSite({ 'index.html': aBuiltPage(''), 'notices/index.html': aBuiltPage(body, parts) }));
  expect(site({ nav })).toHaveLength(4);
  expect(site({ head: column(['ColumnName', 'ColumnType']) })).toEqual([
    'notices/index.html: HB783 栏目页缺少栏目标签 ColumnDescription',
    'notices/index.html: HB783 栏目页缺少栏目标签 ColumnKeywords',
  ]);
  const all = column(['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']);
  expect(site({ nav, head: all })).toEqual([]);
});

test.each([
  ['nothing', '', ['ArticleTitle：没有', 'PubDate：没有', 'ContentSource：没有']],
  ['a day without time', '2022-05-16', ['PubDate：“2022-05-16”不是“年-月-日 时:分”']],
  ['a day that never was', '2022-02-30 09:00', ['PubDate：“2022-02-30 09:00”不是“年-月-日 时:分”']],
  ['a day that the reader does not see', '2022-05-17 09:00', ['PubDate：正文里没有显示2022-05-17']],
  ['what it should', '2022-05-16 09:00', []],
])('a notice that gives %s as its tags', (_, published, said) => {
  const head = `<meta name="ArticleTitle" content="名单"><meta name="PubDate" content="${published}"><meta name="ContentSource" content="民政局">`;
  const page = aBuiltPage('<time datetime="2022-05-16">2022年5月16日</time>', {
    head: published ? head : '',
  });
  const found = findingsIn(aBuiltSite({ 'notices/a/index.html': page }));
  expect(found).toEqual(said.map((what) => `notices/a/index.html: HB784 文章标签 ${what}`));
});

test('a footer that says nothing lacks everything, and both ways to the portal', () => {
  expect(findings('', { footer: '' })).toEqual([
    'index.html: HB785 页脚没有网站标识（site-mark）',
    'index.html: HB785 页脚没有网站标识码',
    'index.html: HB785 页脚没有ICP备案号',
    'index.html: HB785 页脚没有公安备案号',
    'index.html: HB785 页脚没有主办单位',
    'index.html: HB785 页脚没有联系方式',
    'index.html: HB786 页脚没有“网站找错”的入口，或者没有指向门户网站',
    'index.html: HB786 页脚没有“咨询留言”的入口，或者没有指向门户网站',
  ]);
});

test('a channel that leads nowhere is none; the portal may lie above the site', () => {
  const footer = (address: string) =>
    `<a href="${address}">找错</a><a href="${address}">咨询</a><i class="site-mark"></i>主办单位：甲 联系电话：0 网站标识码：3302000001 浙ICP备0号 浙公网安备 0号`;
  const at = (address: string) =>
    findingsIn(aBuiltSite({ 'index.html': aBuiltPage('', { footer: footer(address) }) }, '/ztzl/hongbang/'));
  expect(at('#').filter((said) => said.includes('HB786'))).toHaveLength(2);
  expect(at('https://www.example.org/messages/')).toEqual([]);
});

test('a page heavier than 20 KB with its styles is reported, unless it is a sheet to print', () => {
  // Random letters cannot be packed.
  let seed = 7;
  const noise = Array.from({ length: 40_000 }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCodePoint(97 + (seed % 26));
  }).join('');
  const half = noise.slice(0, 20_000);
  const page = aBuiltPage(`<p>${half}</p>`, { head: '<link rel="stylesheet" href="/a.css">' });
  const site = aBuiltSite({ 'a/index.html': page, 'a/print/index.html': page, 'a.css': noise.slice(20_000) });
  const light = aBuiltSite({ 'a/index.html': page, 'a.css': '' });
  expect(findingsIn(site)).toEqual([
    expect.stringMatching(/^a\/index\.html: HB790 页面和样式压缩后有 2\d\.\d KB，超过 20 KB$/),
  ]);
  expect(findingsIn(light)).toEqual([]);
});

test('an empty column in the main navigation is reported; a text or a list is none', () => {
  const nav = '<a href="/news/" aria-current="page">动态</a>';
  const head = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType']
    .map((name) => `<meta name="${name}" content="动态">`)
    .join('');
  const column = (body: string) =>
    findingsIn(
      aBuiltSite({ 'index.html': aBuiltPage(''), 'news/index.html': aBuiltPage(body, { nav, head }) }),
    );
  const said = ['news/index.html: HB791 主导航里的栏目是空的：没有一条内容'];
  expect(column('')).toEqual(said);
  expect(column('<p class="empty">还没有内容，先看看<a href="/">首页</a></p>')).toEqual(said);
  expect(column('<ul><li><a href="/">第一条</a></ul>')).toEqual([]);
  expect(column(`<p>${'本站公布名单。'.repeat(20)}</p>`)).toEqual([]);
});

test('a site in a folder, or behind a link, says where it lies', () => {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-inspection-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect(() => openBuiltSite(join(root, 'dist'))).toThrow('请先运行 npm run build');
  mkdirSync(join(root, 'slot'));
  symlinkSync('slot', join(root, 'dist'));
  expect(() => openBuiltSite(join(root, 'dist'))).toThrow('没有首页');
  writeFileSync(join(root, 'slot/index.html'), aBuiltPage(''));
  expect(() => openBuiltSite(join(root, 'dist'))).toThrow('没有写明网站地址');
  const head = '<link rel="canonical" href="https://a.example/ztzl/hongbang/">';
  writeFileSync(join(root, 'slot/index.html'), aBuiltPage('<a href="/ztzl/hongbang/x/">无</a>', { head }));
  const site = openBuiltSite(join(root, 'dist'));
  expect([site.origin, site.base]).toEqual(['https://a.example', '/ztzl/hongbang/']);
  expect([...inspectSite(site)]).toHaveLength(1);
});
