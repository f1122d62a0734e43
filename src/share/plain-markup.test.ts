import { expect, test } from 'vitest';
import { renderMarkdown } from '../markdown/markdown.ts';
import { plainMarkup } from './plain-markup.ts';

const address = 'https://www.example.org/hongbang/notices/a/';
const plain = (markdown: string) =>
  plainMarkup(renderMarkdown(markdown, { base: 'https://www.example.org/hongbang/' }), address);

test('a table of Markdown is a table and nothing else', () => {
  expect(plain('| 甲 | 乙 |\n|---|---:|\n| 1 | 2 |')).toBe(
    '<table>\n<thead>\n<tr>\n<th>甲</th>\n<th>乙</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>',
  );
});

test('addresses are whole, of the site, of the page and of elsewhere', () => {
  const html = plain('# 标题\n\n[甲](/about/?a=1&b=2) [乙](#标题) [丙](https://other.example/) ![图](p.png)');
  expect(html).toContain('<a href="https://www.example.org/hongbang/about/?a=1&amp;b=2">甲</a>');
  expect(html).toContain(`<a href="${address}#%E6%A0%87%E9%A2%98">乙</a>`);
  expect(html).toContain('<a href="https://other.example/">丙</a>');
  expect(html).toContain(`<img src="${address}p.png" alt="图">`);
  expect(html).toContain('<h2>标题</h2>');
});

test('what was written as HTML stays text', () => {
  expect(plain('<script>1</script> a<b class="x">c')).toBe(
    '<p>&lt;script&gt;1&lt;/script&gt; a&lt;b class=&quot;x&quot;&gt;c</p>',
  );
});

test('styles stay where they are asked for', () => {
  expect(plainMarkup('<p class="a" style="color: red">甲</p>', address, true)).toBe(
    '<p style="color: red">甲</p>',
  );
});
