import { expect, test } from 'vitest';
import { svgOf } from './svg-of.ts';

test('a title with marks of XML is text', () => {
  const svg = svgOf({ width: 1, height: 1, title: '<b>甲</b>&]]>', date: '2022-05-16', shapes: [] });
  expect(svg).toContain('<title>&lt;b&gt;甲&lt;/b&gt;&amp;]]&gt;</title>');
});
