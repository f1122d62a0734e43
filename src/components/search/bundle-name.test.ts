import { expect, test } from 'vitest';
import { bundleName } from './bundle-name.ts';

const streets = new Map([['bin-he', '滨河街道']]);

test('a bundle is named by what it holds', () => {
  expect(
    ['site', 'communities-bin-he', 'communities-bin-he.2', 'experiences-1', 'notices-12'].map((name) =>
      bundleName(`/ztzl/hongbang/pagefind/${name}/`, streets),
    ),
  ).toEqual([
    '创建项目、街道和红榜',
    '滨河街道的小区和社区',
    '滨河街道的小区和社区',
    '一部分经验做法',
    '一部分通告',
  ]);
});
