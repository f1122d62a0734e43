import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { mdxGuard } from '../markdown/mdx-guard.ts';
import { MDX_COMPONENTS } from '../markdown/mdx-components.ts';
import { fuzz } from '../testing/fuzz/fuzz.ts';
import { fromSigns, nearly } from '../testing/fuzz/inputs.ts';
import { documentContentProblems } from './content-problems.ts';
import { decode } from './decode.ts';
import { documentFaults } from './document-faults.ts';
import { frontMatterSchemas } from './document-kinds.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';
import { normalized } from './text.ts';
import type { Problem } from '../domain/problem.ts';

const schema = frontMatterSchemas.experience;
const profile = `---
title: 楼栋长包片
summary: 一栋一长
published: 2022-05-06T09:00+08:00
author: 东门街道办事处
photos:
  - file: gate.jpg
    caption: 大门
---
做法一：**摸清**底数。
`;
const yamlSigns =
  '---,\n---\n,...,: ,- ,  ,\t,\n,\',",|\n,>\n,{,},[,],&a,*a,<<: ,!!binary ,!!js/function ,? ,#,%YAML 1.1,__proto__: ,constructor: ,toString: ,title: ,null,~,.inf,0x1f,2022-05-06,\r,\ufeff,\u2028,\u0085'
    .split(',')
    .concat(',');

function inFile(text: string, problems: readonly Problem[]): void {
  const lines = text.split('\n');
  for (const { code, line = 1, column = 1 } of problems) {
    expect(code).toMatch(/^HB\d{3}$/);
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(column - 1, `${code} ${line}:${column}`).toBeLessThanOrEqual(lines[line - 1]?.length ?? -1);
  }
}

test('front matter is taken whole, or its problems have places in the file', async () => {
  await fuzz('front-matter', nearly([profile], yamlSigns), (raw) => {
    const decoded = decode(new TextEncoder().encode(raw));
    if ('problem' in decoded) {
      inFile(raw.replaceAll(/\r\n?/g, '\n'), [{ ...decoded.problem, file: 'a.md' }]);
      return;
    }
    const { text } = decoded;
    const problems = documentFaults('a.md', text, schema);
    inFile(text, [...problems, ...documentContentProblems('a.md', text)]);
    expect({}).not.toHaveProperty('title');
    if (problems.length > 0) return;
    const split = splitFrontMatter(text);
    if (typeof split === 'string') throw new Error('taken without front matter');
    // Nothing of it goes unseen: every field is one of the schema.
    const data = parseYaml(split.yaml) as object;
    for (const field of Object.keys(data)) expect(Object.keys(schema.shape)).toContain(field);
    expect(text.split('\n').length).toBeGreaterThanOrEqual(split.bodyLine - 1);
    expect(text.trimEnd().endsWith(split.body)).toBe(true);
  });
});

const mdxSigns =
  '<IndicatorTable caption="a" />,<IndicatorTable ,/>,>,<b>,</b>,<>,</>,{,},{/* a */},{a},\\{,\\<,import a from "b",export const a = 1,# ,- ,> ,1. ,|,|---|,```,`,[a](javascript:b),[a](/b/),![a](//b),[a]: /b,*,**,caption={a},{...a},set:html="a",onclick="a",&#123;,&lt;,\n,\n\n,    ,<!-- -->,$,~~~mdx,:::'.split(
    ',',
  );
const body = (text: string) => `${profile.split('photos')[0] ?? ''}---\n${text}`;

test('what the gate says of MDX has places in the file', async () => {
  await fuzz('mdx-gate', fromSigns(mdxSigns), (text) => {
    const whole = normalized(body(text));
    for (const file of ['a.mdx', 'a.md']) inFile(whole, documentContentProblems(file, whole));
  });
});

test('MDX that the gate lets through compiles, and holds nothing that runs', async () => {
  let code = '';
  const processor = unified({
    remarkPlugins: [mdxGuard([...MDX_COMPONENTS])],
    smartypants: false,
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: false } as never,
    { srcDir: new URL('file:///src/'), optimize: false, sourcemap: false } as never,
  );
  if (renderer === undefined) throw new Error('this processor compiles no MDX');
  await fuzz('mdx-guard', fromSigns(mdxSigns, 6), async (text) => {
    if (documentContentProblems('a.mdx', normalized(body(text))).length > 0) return;
    const split = splitFrontMatter(normalized(body(text)));
    if (typeof split === 'string') throw new Error('no front matter');
    ({ code } = await renderer.process(split.body, '/a.mdx', {}));
    expect(code).not.toMatch(/(?:href|src): "(?:javascript|vbscript|data):/i);
    // Outside its texts the module names nothing of the author's: no expression, no handler.
    expect(code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')).not.toMatch(
      /onclick|html|children: a\b|import a|const a/i,
    );
  });
  expect(code).not.toBe('');
});
