import { expect, test } from 'vitest';
import { withLevels } from './with-levels.ts';

test.each([
  ['<p>一、创建范围</p>', '<p><b class="level-1">一、创建范围</b></p>'],
  [
    '<p>十二、附则。本办法自公布之日起施行。</p>',
    '<p><b class="level-1">十二、附则。</b>本办法自公布之日起施行。</p>',
  ],
  ['<p>二、老城社区晋级为四星。</p>', '<p><b class="level-1">二、老城社区晋级为四星。</b></p>'],
  ['<p>（二）登记走形式。有两处。</p>', '<p><b class="level-2">（二）登记走形式。</b>有两处。</p>'],
])('the heading of %s is marked', (html, expected) => {
  expect(withLevels(html)).toBe(expected);
});

test.each([
  '<p>一、各街镇在册数：锦绣街道24个。</p>',
  '<p>三、续认的不换牌匾，编号不变。新认定的另行悬挂。</p>',
  '<p>一、现有<strong>三个</strong>街道</p>',
  '<p>1. 名单</p>',
  '<p>第一、二项</p>',
  '<td>一、总数</td>',
])('%s is text and stays as it is', (html) => {
  expect(withLevels(html)).toBe(html);
});
