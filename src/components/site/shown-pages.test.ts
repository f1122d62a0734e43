import { expect, it } from 'vitest';
import { shownPages } from './shown-pages.ts';

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
])('shows of page %i of %i the ends and the neighbours', (page, pages, shown) => {
  expect(shownPages(page, pages)).toEqual(shown);
});
