import { describe, expect, test } from 'vitest';
import { smallDistrictFile } from '../testing/content-folder.ts';
import { judged, placesOf } from '../testing/judged-content.ts';

const head = `---
title: 楼栋长包片
summary: 一栋一长
published: 2022-05-06T09:00+08:00
author: 东门街道办事处
---
`;
const file = 'experiences/building-heads.mdx';

/** The verdict on an experience in MDX whose text begins on line 7. */
function withMdx(text: string) {
  return judged({ [file]: `${head}${text}` });
}

describe('an .mdx document', () => {
  test('may use a listed component with literal attributes', async () => {
    const { problems, registry } = await withMdx('文字\n\n<IndicatorTable caption="完成情况" />\n');
    expect(problems).toEqual([]);
    expect(registry?.experiences.get('building-heads')?.format).toBe('mdx');
  });

  test.each([
    ['import', 'import fs from "node:fs"\n\n文字', 7, 1, 'HB150'],
    ['export', '文字\n\nexport const a = 1\n', 9, 1, 'HB150'],
    ['an expression in text', '路径 {process.env.HOME}', 7, 4, 'HB151'],
    ['an expression of its own', '文字\n\n{process.env}\n', 9, 1, 'HB151'],
    ['an expression in an attribute', '<IndicatorTable caption={process.env.HOME} />', 7, 1, 'HB152'],
    ['a spread', '<IndicatorTable {...process.env} />', 7, 1, 'HB152'],
    ['an attribute without a value', '<IndicatorTable caption />', 7, 1, 'HB152'],
    ['an event handler', '<IndicatorTable onClick="alert(1)" />', 7, 1, 'HB156'],
    ['HTML in an attribute of Astro', '<IndicatorTable set:html="<b>" />', 7, 1, 'HB156'],
    ['an attribute that is not listed', '<IndicatorTable captoin="x" />', 7, 1, 'HB156'],
    [
      'text that a component would swallow',
      '<IndicatorTable caption="a">\n\n文字\n\n</IndicatorTable>',
      7,
      1,
      'HB157',
    ],
    ['a component that is not listed', '文字 <Chart data="x" /> 文字', 7, 4, 'HB153'],
    ['a component of an object', '<process.env />', 7, 1, 'HB154'],
    ['HTML', '文字 <b onclick="alert(1)">粗</b>', 7, 4, 'HB154'],
    ['a script', '<script>alert(1)</script>', 7, 1, 'HB154'],
    ['a fragment', '<>文字</>', 7, 1, 'HB154'],
    ['a javascript: link', '[点这里](javascript:alert(1))', 7, 1, 'HB161'],
    ['a tag that never ends', '文字\n\n<IndicatorTable', 9, 1, 'HB155'],
    ['a brace that is never closed', '{a', 7, 1, 'HB155'],
  ])('may not hold %s', async (_, text, line, column, code) => {
    expect(placesOf(await withMdx(text))).toContain(`${file}:${line}:${column} ${code}`);
  });

  test('has its places counted from the top of the file, blank lines included', async () => {
    expect(placesOf(await withMdx('\n\n\n文字\n\n{a}\n'))).toEqual([`${file}:12:1 HB151`]);
  });
});

describe('a Markdown document', () => {
  const notice = 'notices/2022/list-2022-04.md';
  const withText = (text: string) =>
    judged({ [notice]: smallDistrictFile(notice, '第一期名单如下。', text) });

  test.each([
    ['a tag', '名单 <b>如下</b>', [`${notice}:9:4 HB160`, `${notice}:9:9 HB160`]],
    ['a script', '名单\n\n<script>\nalert(1)\n</script>', [`${notice}:11:1 HB160`]],
    ['an event handler', '<img src=x onerror=alert(1)>', [`${notice}:9:1 HB160`]],
    ['a comment', '<!-- 草稿 -->', [`${notice}:9:1 HB160`]],
  ])('with %s is warned that it shows as text', async (_, text, places) => {
    const verdict = await withText(text);
    expect(placesOf(verdict)).toEqual(places);
    expect(verdict.registry).toBeDefined();
  });

  test.each([
    ['[点这里](javascript:alert(1))'],
    ['[点这里](<JavaScript:alert(1)>)'],
    ['![图](data:text/html;base64,PHNjcmlwdD4=)'],
    ['[点][1]\n\n[1]: vbscript:x'],
    ['[文件](file:///etc/passwd)'],
  ])('may not hold the link %s', async (text) => {
    const verdict = await withText(text);
    expect(verdict.problems.map(({ code }) => code)).toEqual(['HB161']);
    expect(verdict.registry).toBeUndefined();
  });

  test('may hold links, signs that are no tags, and code', async () => {
    const text =
      '[网](https://www.gov.cn) [页](/notices/a/#b) <https://a.cn> 3 < 4，a<b `<b>`\n\n```\n<script>\n```';
    expect((await withText(text)).problems).toEqual([]);
  });

  test.each([
    ['quotations', `${'>'.repeat(150)} 深处`],
    ['lists in one line', `${'- '.repeat(150)}深处`],
    ['lists by indentation', Array.from({ length: 150 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
    ['very many quotations', `${'> '.repeat(20_000)} [深处](/a/)`],
  ])('may not lie so deep in %s that it would not be printed', async (_, text) => {
    expect((await withText(text)).problems.map(({ code }) => code)).toEqual(['HB162']);
  });

  test('may hold lines of dashes and lists of a few levels', async () => {
    expect((await withText(`${'-'.repeat(60)}\n\n- a\n  - b\n    > c\n`)).problems).toEqual([]);
  });
});
