import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const html = (markdown: string, base = '/') => renderMarkdown(markdown, { base });

describe('emphasis beside Chinese punctuation', () => {
  it.each([
    ['**“重要”**通知', '<p><strong>“重要”</strong>通知</p>\n'],
    ['**春江花园(二期)**已认定', '<p><strong>春江花园(二期)</strong>已认定</p>\n'],
    ['请于**3月5日（周六）**前提交', '<p>请于<strong>3月5日（周六）</strong>前提交</p>\n'],
  ])('prints %s bold', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe('what could do harm', () => {
  it('shows raw HTML and scripts as text', () => {
    expect(html('<script>alert(1)</script> <b onclick="x()">b</b>')).not.toMatch(/<script|<b /);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('makes no link to %j', (url) => {
    expect(html(`[点我](<${url}>)`)).not.toContain('href');
    expect(html(`[点我][r]\n\n[r]: ${url}`)).not.toContain('href');
    expect(html(`![图](${url})`)).not.toContain('src');
    expect(html(`<${url}>`)).not.toContain('href');
  });

  it('sees through a scheme spelt with entities', () => {
    expect(html('[x](&#106;avascript:alert(1))')).not.toContain('href');
    expect(html('[x](java&#9;script:alert(1))')).not.toContain('href');
  });

  it('shows the description of a picture from another site, not the picture', () => {
    expect(html('![航拍图](https://img.example.com/a.png)')).toBe('<p>航拍图</p>\n');
    expect(html('![航拍图](//img.example.com/a.png)')).toBe('<p>航拍图</p>\n');
  });
});

describe('links', () => {
  it('puts the base before paths of this site', () => {
    expect(html('[公示](/notices/x/)', '/ztzl/hongbang/')).toContain('href="/ztzl/hongbang/notices/x/"');
  });

  it('puts the base before pictures of this site', () => {
    expect(html('![图](/photos/a.jpg)', '/ztzl/hongbang/')).toContain('src="/ztzl/hongbang/photos/a.jpg"');
  });

  it('leaves anchors as they are', () => {
    expect(html('[下文](#h-x)', '/ztzl/hongbang/')).toContain('href="#h-x"');
  });

  it('gives links to other sites no way back to this one', () => {
    expect(html('[省厅](https://www.example.org/)')).toContain(
      '<a href="https://www.example.org/" rel="noopener">',
    );
  });
});

describe('headings', () => {
  it('stand below the heading of the page', () => {
    expect(html('# 一\n\n## 二')).toMatch(/<h2 [^>]*>一<\/h2>\n<h3 [^>]*>二<\/h3>/);
    expect(html('## 一\n\n### 二')).toMatch(/<h2 [^>]*>一<\/h2>\n<h3 [^>]*>二<\/h3>/);
  });

  it('have ids made of their text, each its own', () => {
    expect(html('## 认定 标准\n\n## 认定 标准')).toBe(
      '<h2 id="h-认定-标准">认定 标准</h2>\n<h2 id="h-认定-标准-2">认定 标准</h2>\n',
    );
  });
});

describe('tables', () => {
  const table = html('| 名称 | 数 |\n|:--|--:|\n| 甲 | 1 |');

  it('scroll by themselves', () => {
    expect(table).toMatch(/^<div class="table-scroll"[^>]*>\n<table>/);
  });

  it('are aligned without inline styles', () => {
    expect(table).not.toContain('style=');
    expect(table).toContain('<td class="align-right">1</td>');
  });
});
