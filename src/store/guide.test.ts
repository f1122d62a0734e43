import { expect, test } from 'vitest';
import { judged, placesOf } from '../testing/judged-content.ts';
import { guideOf } from './guide.ts';

const guide = `# 内容编写指南

只给看文件夹的人。

<!-- help: publish-notice -->

## 一、发布一篇通告 \`notices/\`

先写草稿。

### 草稿

<!-- help: run-cycle -->
## 办一期

再检查。
`;

test('a page begins at its mark, is named by its heading and ends at the next mark', () => {
  expect(guideOf(guide)).toEqual({
    problems: [],
    pages: [
      { id: 'publish-notice', title: '一、发布一篇通告', markdown: '先写草稿。\n\n### 草稿' },
      { id: 'run-cycle', title: '办一期', markdown: '再检查。' },
    ],
  });
});

test('the guide of the content is in the registry', async () => {
  const { registry } = await judged({ 'README.md': guide });
  expect(registry?.guide.map(({ id }) => id)).toEqual(['publish-notice', 'run-cycle']);
});

test('content without a guide has none', async () => {
  expect((await judged()).registry?.guide).toEqual([]);
});

test.each([
  ['<!-- help: 发布 -->\n## 发布\n', 'README.md:1 HB713'],
  ['<!-- help: a -->\n## 甲\n<!-- help: a -->\n## 乙\n', 'README.md:3 HB714'],
  ['<!-- help: a -->\n没有标题。\n', 'README.md:1 HB715'],
])('what is no page of the guide is a problem: %j', async (text, place) => {
  expect(placesOf(await judged({ 'README.md': text }))).toEqual([place]);
});

test('what may not be published may not stand in the guide either', async () => {
  const text = '<!-- help: a -->\n## 甲\n\n打电话给 13912345678。\n';
  expect(placesOf(await judged({ 'README.md': text }))).toEqual(['README.md:4:6 HB602']);
});
