import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { mdxFinish } from './mdx-finish.ts';
import { mdxGuard } from './mdx-guard.ts';

/** Compiles MDX as the press does; gives the code of the module. */
async function compile(body: string): Promise<string> {
  const processor = unified({
    remarkPlugins: [mdxGuard(['IndicatorTable'])],
    rehypePlugins: [mdxFinish('/ztzl/hongbang/')],
    smartypants: false,
  });
  if (!processor.createMdxRenderer) throw new Error('this processor compiles no MDX');
  const renderer = await processor.createMdxRenderer(
    { syntaxHighlight: false, gfm: true, smartypants: false } as never,
    { srcDir: new URL('file:///src/'), optimize: false, sourcemap: false } as never,
  );
  return (await renderer.process(body, '/experience.mdx', {})).code;
}

describe('what an .mdx document may not hold', () => {
  it.each([
    ["import fs from 'node:fs'", '第 1 行：不允许 import 或 export'],
    ['文字\n\nexport const a = 1', '第 3 行：不允许 import 或 export'],
    ['环境 {process.env.HOME}', '不允许 {表达式}'],
    ['{globalThis.secret}', '不允许 {表达式}'],
    ['<IndicatorTable {...props} />', '属性只能是引号中的文字'],
    ['<IndicatorTable caption={process.env.HOME} />', '属性只能是引号中的文字'],
    ['<Secret />', '不允许的组件 <Secret>'],
    ['<IndicatorTable.Other />', '不允许的组件 <IndicatorTable.Other>'],
    ['<script>alert(1)</script>', '不允许的组件 <script>'],
    ['<b onclick="alert(1)">b</b>', '不允许的组件 <b>'],
    ['<><b>b</b></>', '不允许的组件 <>'],
    ['[点我](javascript:alert(1))', '不允许的链接'],
    ['[点我][r]\n\n[r]: javascript:alert(1)', '不允许的链接'],
    ['![图](data:text/html,x)', '不允许的链接'],
  ])('refuses %j', async (body, message) => {
    await expect(compile(body)).rejects.toThrow(message);
  });
});

describe('what an .mdx document becomes', () => {
  it('may use a listed component with literal attributes', async () => {
    expect(await compile('<IndicatorTable caption="就业指标" />')).toContain('caption: "就业指标"');
  });

  it('has its headings below the heading of the page', async () => {
    expect(await compile('# 做法\n\n## 成效')).toMatch(
      /_components\.h2, \{\s+id: "h-做法"[^]*_components\.h3, \{\s+id: "h-成效"/,
    );
  });

  it('links within the site below the base', async () => {
    expect(await compile('[公示](/notices/x/)')).toContain('href: "/ztzl/hongbang/notices/x/"');
  });

  it('aligns table cells without inline styles', async () => {
    const code = await compile('| 名 | 数 |\n|--|--:|\n| 甲 | 1 |');
    expect(code).toContain('class: "align-right"');
    expect(code).not.toContain('style');
  });

  it('shows the description of a picture from another site, not the picture', async () => {
    const code = await compile('![航拍图](https://img.example.com/a.png)');
    expect(code).toContain('航拍图');
    expect(code).not.toContain('img.example.com');
  });
});
