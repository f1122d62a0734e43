import { describe, expect, test } from 'vitest';
import { aBuiltPage, aBuiltSite, findingsIn } from '../testing/builders/built-site.ts';

const none = '没有对应的文件';

describe.each(['/', '/ztzl/hongbang/'])('a site at %s', (base) => {
  const check = (files: Record<string, string>) => findingsIn(aBuiltSite(files, base));

  test('with nothing wrong has no findings', () => {
    const home = aBuiltPage(
      `<a href="${base}notices/?page=2#第一条">通告</a><a href="notices/">通告</a><a href="#">顶部</a><a href="#here" id="here">此处</a>
       <a href="https://elsewhere.example/">别处</a><a href="mailto:a@example.org">信</a><img src="${base}a.png" alt="" srcset="a.png 1x, ${base}a.png 2x">
       <form action="${base}search/"></form><svg><use href="${base}icons.svg#ok"/></svg><script src="${base}a.js" defer></script>`,
      {
        head: `<link rel="stylesheet" href="${base}a.css"><link rel="canonical" href="https://www.example.org${base}">`,
      },
    );
    const files = {
      'index.html': home,
      'notices/index.html': aBuiltPage('<h2 id="第一条">一</h2><a href="../">首页</a>'),
      'search/index.html': aBuiltPage(''),
      '404.html': aBuiltPage(`<a href="${base}">首页</a>`),
      ...Object.fromEntries(['a.png', 'a.js', 'a.css', 'icons.svg'].map((name) => [name, ''])),
    };
    expect(check(files)).toEqual([]);
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
    [
      'its own whole address',
      `<a href="https://www.example.org${base}x/">无</a>`,
      `https://www.example.org${base}x/`,
    ],
  ])('reports %s to a file that is not there', (_, body, address) => {
    expect(check({ 'index.html': aBuiltPage(body) })).toEqual([`index.html: HB787 地址 ${address} ${none}`]);
  });

  test('reports a link that another slash would save a redirect', () => {
    const files = { 'index.html': aBuiltPage(`<a href="${base}p">牌匾</a>`), 'p/index.html': aBuiltPage('') };
    expect(check(files)).toEqual([`index.html: HB787 地址 ${base}p 末尾缺少“/”`]);
  });

  test('reports a fragment without its element, on this page and on another', () => {
    const files = {
      'index.html': aBuiltPage(`<a href="#a">甲</a><a href="${base}p/#b">乙</a>`),
      'p/index.html': aBuiltPage(''),
    };
    expect(check(files)).toEqual([
      'index.html: HB788 链接 #a 指向的位置不存在',
      `index.html: HB788 链接 ${base}p/#b 指向的位置不存在`,
    ]);
  });

  test('lets the number of a board stand behind the address of the verification page, and nothing else', () => {
    const files = {
      'index.html': aBuiltPage(
        `<a href="${base}verify/#QH-2204-0002">核验</a><a href="${base}verify/#no">无</a>`,
      ),
      'verify/index.html': aBuiltPage(''),
    };
    expect(check(files)).toEqual([`index.html: HB788 链接 ${base}verify/#no 指向的位置不存在`]);
  });
});

const check = (files: Record<string, string>, base = '/') => findingsIn(aBuiltSite(files, base));

test('a link outside of the base is reported', () => {
  expect(check({ 'index.html': aBuiltPage('<a href="/p/">牌匾</a>') }, '/ztzl/hongbang/')).toEqual([
    'index.html: HB787 地址 /p/ 不在网站的路径之内',
  ]);
});

test('relative addresses are followed from folders with any name', () => {
  const files = {
    '甲 #1/index.html': aBuiltPage('<a href="../">首页</a><a href="二/">二</a>'),
    'index.html': aBuiltPage(''),
  };
  expect(check(files)).toEqual([`甲 #1/index.html: HB787 地址 二/ ${none}`]);
});

test('the same finding is reported once per page', () => {
  const link = '<a href="/x/">无</a>';
  const files = { 'a/index.html': aBuiltPage(link), 'index.html': aBuiltPage(link + link) };
  expect(check(files)).toEqual([
    `a/index.html: HB787 地址 /x/ ${none}`,
    `index.html: HB787 地址 /x/ ${none}`,
  ]);
});

test('404.html must not use relative addresses', () => {
  const files = {
    '404.html': aBuiltPage('<a href="p/">牌匾</a><a href="#a" id="a">一</a>'),
    'p/index.html': aBuiltPage(''),
  };
  expect(check(files)).toEqual(['404.html: HB787 地址 p/ 应从“/”写起：404 页会在任何一层显示']);
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
])('%s from another site is reported', (_, body, address) => {
  expect(check({ 'index.html': aBuiltPage(body) })).toEqual([
    `index.html: HB789 资源 ${address} 来自别的网站`,
  ]);
});

test('addresses that cannot be read or are scripts are reported', () => {
  const body = '<a href="http://[">甲</a><a href="/%ff/">乙</a><a href="javascript:alert(1)">丙</a>';
  expect(check({ 'index.html': aBuiltPage(body) })).toEqual([
    'index.html: HB787 地址 http://[ 无法识别',
    'index.html: HB787 地址 /%ff/ 的编码有错',
    'index.html: HB787 地址 javascript:alert(1) 是脚本，不是网页',
  ]);
});
