import { expect, test } from 'vitest';
import { withLevels } from './with-levels.ts';

test.each([
  ['<p>一、创建范围</p>', '<p><b class="level-1">一、创建范围</b></p>'],
  [
    '<p>十二、附则。本办法自公布之日起施行。</p>',
    '<p><b class="level-1">十二、附则。</b>本办法自公布之日起施行。</p>',
  ],
  [
    '<p>（二）汇总后自评申报，社区跟进。</p>',
    '<p><b class="level-2">（二）汇总后自评申报，社区跟进。</b></p>',
  ],
])('%s', (html, expected) => {
  expect(withLevels(html)).toBe(expected);
});

test.each([
  '<p>一、现有<strong>三个</strong>街道</p>',
  '<p>1. 名单</p>',
  '<p>第一、二项</p>',
  '<td>一、总数</td>',
])('%s stays as it is', (html) => {
  expect(withLevels(html)).toBe(html);
});
