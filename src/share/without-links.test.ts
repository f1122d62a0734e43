import { expect, test } from 'vitest';
import { withoutLinks } from './without-links.ts';

const address = 'https://www.example.org/notices/a/';

test.each([
  ['<a href="https://b.example/?x=1&amp;y=2">甲</a>', '甲（https://b.example/?x=1&amp;y=2）'],
  ['<a rel="noopener" href="../b/"><b>甲</b></a>', '<b>甲</b>（https://www.example.org/notices/b/）'],
  ['<a href="https://b.example/">https://b.example/</a>', 'https://b.example/'],
  ['<a href="tel:0000-0000000">0000-0000000</a>', '0000-0000000'],
  ['<a href="mailto:a@b.example">来信</a>', '来信（a@b.example）'],
  ['<a href="#x">上文</a>', '上文'],
  ['甲<img src="p.png" alt="门口的牌匾">乙<img src="q.png" alt="">', '甲（图：门口的牌匾，见网页）乙'],
])('%s becomes %s', (html, expected) => {
  expect(withoutLinks(html, address)).toBe(expected);
});
