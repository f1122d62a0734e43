import { expect, test } from 'vitest';
import { largestOfEachShape, shapeOf } from './page-shapes.ts';

test.each([
  ['index.html', ''],
  ['404.html', '404.html'],
  ['notices/index.html', 'notices'],
  ['notices/a/index.html', 'notices/*'],
  ['notices/kind/list/page/2/index.html', 'notices/kind/*/page/*'],
  ['honors/epidemic-free/2022-3/print/index.html', 'honors/*/*/print'],
])('the shape of %s is “%s”', (path, shape) => {
  expect(shapeOf(path)).toBe(shape);
});

test('the largest page stands for its shape', () => {
  const pages = [
    { path: 'notices/a/index.html', size: 1 },
    { path: 'notices/b/index.html', size: 3 },
    { path: 'notices/c/index.html', size: 2 },
    { path: 'notices/index.html', size: 1 },
  ];
  expect(largestOfEachShape(pages)).toEqual(['notices/b/index.html', 'notices/index.html']);
});
