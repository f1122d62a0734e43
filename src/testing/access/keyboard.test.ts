import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.ts';
import { tabTo } from './keyboard.ts';
import { smallTargets } from './small-targets.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});
afterAll(() => browser.close());

test.each([
  ['without an outline', '<style>a { outline: none }</style><a href="#a">甲</a>', /甲” ?: no outline/],
  [
    'behind something else',
    '<style>div { position: fixed; inset: 0; background: red } a { outline: 3px solid }</style><a href="#a">甲</a><div></div>',
    /甲”: out of sight/,
  ],
  ['nowhere', '<p>甲</p>', /the focus is lost/],
])('a focus %s stops a walk', async (_, body, fault) => {
  await page.setContent(body);
  await expect(tabTo(page, '#never')).rejects.toThrow(fault);
});

test('targets below 44 px are named, links inside of a sentence are not', async () => {
  await page.setContent(`<style>a, button { font-size: 16px } .large { display: block; height: 60px }</style>
    <p>请看<a href="#a">名单</a>。</p><p><a class="lone" href="#a">名单</a></p><a class="large" href="#a">通告</a>
    <label style="display:block;height:50px"><input type="checkbox">只看在册</label>`);
  const names = async (main?: { selector: string; least: number }) =>
    (await smallTargets(page, { least: 44, main })).map(({ element }) => element);
  expect(await names()).toEqual(['p > a.lone “名单”']);
  expect(await names({ selector: '.large', least: 61 })).toEqual([
    'p > a.lone “名单”',
    'body > a.large “通告”',
  ]);
});
