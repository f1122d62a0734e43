import { expect, test } from 'vitest';
import { noticeText } from './notice-text.ts';

const page = (inside: string) =>
  `<body><nav>首页</nav><article class="paper">${inside}</article><p>页脚</p></body>`;

test('the text of a notice is its words without tags and white space', () => {
  const html = page(
    '<h1>通告</h1>\n<p>一、 <b>重要</b><br>事项&#x4E00;&amp;&quot;&#39;</p><img alt="a>b" src="x">',
  );
  expect(noticeText(html)).toBe('通告一、重要事项一&"\'');
});

test('marks of later notices, downloads and hints are no part of it', () => {
  const besides =
    '<p class="notice-box paper-mark">已<b>撤回</b></p><div class="screen-only"><dl><dd>3 KB</dd></dl></div>';
  expect(noticeText(page(`${besides}<p>正文</p><p class="annex-whole">分页</p>`))).toBe('正文');
});

test('a page without a notice has none', () => {
  expect(noticeText('<body><article class="card">x</article></body>')).toBeUndefined();
});

test.each(['<p>x', '<p>x</b></p>', '<p class="x', '<', '<!-- x -->', '<p>x</p></article'])(
  'broken tags are no notice: %s',
  (inside) => expect(noticeText(`<article class="paper">${inside}`)).toBeUndefined(),
);

test('hostile tags are read once', () => {
  const hostile = page('<a "'.repeat(200_000));
  expect(noticeText(hostile)).toBeUndefined();
});
