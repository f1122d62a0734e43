import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkSite } from './site-checks.ts';
import type { SiteCheckOptions } from './site-checks.ts';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'">`;

interface PageParts {
  policy?: string;
  head?: string;
  lang?: string;
  title?: string;
  description?: string;
  h1?: string;
}

function page(body: string, parts: PageParts = {}): string {
  const {
    policy = POLICY,
    head = '',
    lang = 'zh-CN',
    title = '<title>名单</title>',
    h1 = '<h1>名单</h1>',
  } = parts;
  const { description = '<meta name="description" content="本期名单">' } = parts;
  return `<!doctype html><html lang="${lang}"><head>${policy}<meta charset="utf-8">${title}${description}${head}</head><body>${h1}${body}</body></html>`;
}

async function site(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hongbang-checks-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

async function check(
  files: Record<string, string>,
  options: SiteCheckOptions = { base: '/' },
): Promise<string[]> {
  const findings = await checkSite(await site(files), options);
  return findings.map(({ path, what }) => `${path}: ${what}`);
}

describe.each(['/', '/ztzl/hongbang/'])('a site at %s', (base) => {
  test('with nothing wrong has no findings', async () => {
    const home = page(
      `<a href="${base}notices/?page=2#第一条">通告</a><a href="notices/">通告</a><a href="#">顶部</a><a href="#here" id="here">此处</a>
       <a href="https://elsewhere.example/">别处</a><a href="mailto:a@example.org">信</a><img src="${base}a.png" alt="" srcset="a.png 1x, ${base}a.png 2x">
       <form action="${base}search/"></form><svg><use href="${base}icons.svg#ok"/></svg><script src="${base}a.js" defer></script>
       <script type="application/ld+json">{}</script>`,
      {
        head: `<link rel="stylesheet" href="${base}a.css"><link rel="canonical" href="https://www.example.gov.cn${base}">`,
      },
    );
    const files = {
      'index.html': home,
      'notices/index.html': page('<h2 id="第一条">一</h2><a href="../">首页</a>'),
      'search/index.html': page(''),
      '404.html': page(`<a href="${base}">首页</a>`),
      ...Object.fromEntries(['a.png', 'a.js', 'a.css', 'icons.svg'].map((name) => [name, ''])),
    };
    expect(await check(files, { base, origin: 'https://www.example.gov.cn' })).toEqual([]);
  });

  test.each([
    ['a link', `<a href="${base}nothing/">无</a>`, `${base}nothing/`],
    ['a link with a query', `<a href="${base}nothing/?a=1">无</a>`, `${base}nothing/?a=1`],
    ['a relative link', '<a href="x/../nothing/">无</a>', 'x/../nothing/'],
    ['a picture', `<img src="${base}nothing.png" alt="">`, `${base}nothing.png`],
    ['a candidate of a picture', '<img srcset="nothing.png 2x" alt="">', 'nothing.png'],
    ['a script', '<script src="nothing.js"></script>', 'nothing.js'],
    ['a form', `<form action="${base}nothing/"></form>`, `${base}nothing/`],
    ['a link without scripts', `<noscript><a href="${base}nothing/">无</a></noscript>`, `${base}nothing/`],
    ['a link in a template', `<template><a href="${base}nothing/">无</a></template>`, `${base}nothing/`],
    ['a redirect', `<meta http-equiv="refresh" content="0; url=${base}nothing/">`, `${base}nothing/`],
  ])('reports %s to a file that is not there', async (_, body, address) => {
    expect(await check({ 'index.html': page(body) }, { base })).toEqual([
      `index.html: 地址 ${address} 没有对应的文件`,
    ]);
  });

  test('reports a link that another slash would save a redirect', async () => {
    const files = { 'index.html': page(`<a href="${base}p">牌匾</a>`), 'p/index.html': page('') };
    expect(await check(files, { base })).toEqual([`index.html: 地址 ${base}p 末尾缺少“/”`]);
  });

  test('reports a fragment without its element, on this page and on another', async () => {
    const files = {
      'index.html': page(`<a href="#a">甲</a><a href="${base}p/#b">乙</a>`),
      'p/index.html': page(''),
    };
    expect(await check(files, { base })).toEqual([
      'index.html: 链接 #a 指向的位置不存在',
      `index.html: 链接 ${base}p/#b 指向的位置不存在`,
    ]);
  });

  test('checks its own whole addresses too', async () => {
    const files = {
      'index.html': page('', { head: `<link rel="canonical" href="https://a.example${base}x/">` }),
    };
    const findings = await check(files, { base, origin: 'https://a.example' });
    expect(findings).toEqual([`index.html: 地址 https://a.example${base}x/ 没有对应的文件`]);
  });
});

test('a link outside of the base is reported', async () => {
  const findings = await check({ 'index.html': page('<a href="/p/">牌匾</a>') }, { base: '/ztzl/hongbang/' });
  expect(findings).toEqual(['index.html: 地址 /p/ 不在站点路径 /ztzl/hongbang/ 之内']);
});

test('relative addresses are followed from folders with any name', async () => {
  const files = {
    '甲 #1/index.html': page('<a href="../">首页</a><a href="二/">二</a>'),
    'index.html': page(''),
  };
  expect(await check(files)).toEqual(['甲 #1/index.html: 地址 二/ 没有对应的文件']);
});

test('the same finding is reported once per page', async () => {
  const link = '<a href="/x/">无</a>';
  const files = { 'index.html': page(link + link), 'a/index.html': page(link) };
  expect(await check(files)).toEqual([
    'a/index.html: 地址 /x/ 没有对应的文件',
    'index.html: 地址 /x/ 没有对应的文件',
  ]);
});

test('404.html must not use relative addresses', async () => {
  const files = {
    '404.html': page('<a href="p/">牌匾</a><a href="#a" id="a">一</a>'),
    'p/index.html': page(''),
  };
  expect(await check(files)).toEqual(['404.html: 地址 p/ 应从“/”写起']);
});

test.each([
  ['a picture', '<img src="https://cdn.example/a.png" alt="">', 'https://cdn.example/a.png'],
  ['a script without protocol', '<script src="//cdn.example/a.js"></script>', '//cdn.example/a.js'],
  ['a stylesheet', '<link rel="stylesheet" href="https://cdn.example/a.css">', 'https://cdn.example/a.css'],
  ['an early connection', '<link rel="preconnect" href="https://cdn.example">', 'https://cdn.example'],
  [
    'a part of an SVG',
    '<svg><image xlink:href="https://cdn.example/a.png"/></svg>',
    'https://cdn.example/a.png',
  ],
])('%s from another origin is reported', async (_, body, address) => {
  expect(await check({ 'index.html': page(body) })).toEqual([`index.html: 资源 ${address} 来自别的网站`]);
});

test.each<[string, PageParts, string]>([
  ['lang', { lang: 'en' }, '<html> 的 lang 应是 zh-CN，现在是“en”'],
  ['title', { title: '<title> </title>' }, '缺少标题 <title>'],
  ['description', { description: '' }, '缺少 <meta name="description">'],
  ['h1', { h1: '' }, '应有一个 <h1>，现在有 0 个'],
  ['single h1', { h1: '<h1>一</h1><h1>二</h1>' }, '应有一个 <h1>，现在有 2 个'],
  ['policy', { policy: '' }, '<head> 的第一个元素应是内容安全策略（Content-Security-Policy）'],
  [
    'policy in the first place',
    { policy: `<meta name="viewport" content="width=device-width">${POLICY}` },
    '<head> 的第一个元素应是内容安全策略（Content-Security-Policy）',
  ],
  [
    'strict policy',
    { policy: `<meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline'">` },
    `内容安全策略太宽：default-src 'self' 'unsafe-inline'`,
  ],
])('a page without its %s is reported', async (_, parts, what) => {
  expect(await check({ 'index.html': page('', parts) })).toEqual([`index.html: ${what}`]);
});

test('the title of a drawing is not the title of the page', async () => {
  const findings = await check({ 'index.html': page('<svg><title>红旗</title></svg>', { title: '' }) });
  expect(findings).toEqual(['index.html: 缺少标题 <title>']);
});

test.each([
  ['<script>alert(1)</script>', '内联脚本 <script>，应放到文件里'],
  ['<script type="importmap">{}</script>', '内联脚本 <script>，应放到文件里'],
  ['<style>p { color: red }</style>', '内联样式 <style>，应放到文件里'],
  ['<svg><style>p { color: red }</style></svg>', '内联样式 <style>，应放到文件里'],
  ['<p style="color: red">红</p>', '<p> 有属性 style，内容安全策略会拦截'],
  ['<button onclick="alert(1)">按</button>', '<button> 有属性 onclick，内容安全策略会拦截'],
  ['<a href="javascript:alert(1)">按</a>', '链接 javascript:alert(1) 是脚本'],
])('%s is reported', async (body, what) => {
  expect(await check({ 'index.html': page(body) })).toEqual([`index.html: ${what}`]);
});

test('addresses that cannot be read are reported', async () => {
  expect(await check({ 'index.html': page('<a href="http://[">甲</a><a href="/%ff/">乙</a>') })).toEqual([
    'index.html: 地址 http://[ 无法识别',
    'index.html: 地址 /%ff/ 的编码有错',
  ]);
});

test('a root that is a link is checked where it leads', async () => {
  const root = await site({ 'slot/index.html': page('<a href="/x/">无</a>') });
  await symlink('slot', join(root, 'dist'));
  expect(await checkSite(join(root, 'dist'), { base: '/' })).toHaveLength(1);
});
