import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion, writeProject, type Peer } from './peer.ts';

/**
 * Astro as its documentation has it: Markdown in content collections, routes with getStaticPaths, `astro build`. A
 * project of its own that knows nothing of our configuration.
 */
export const astro: Peer = {
  name: 'astro',
  version: (app) => packageVersion(app, 'astro'),
  prepare(folder, pages, app) {
    writeProject(folder, files(JSON.stringify(pages.sections)), { pages, below: 'content' });
    symlinkSync(join(app, 'node_modules'), join(folder, 'node_modules'));
  },
  leaves: ['dist', 'cache', '.astro'],
  program: (folder, app) => ({
    file: process.execPath,
    args: [join(app, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'],
    cwd: folder,
  }),
  output: 'dist',
};

const files = (sections: string) => ({
  'package.json': '{ "type": "module", "private": true }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'https://www.example.org', cacheDir: './cache' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.object({
  title: z.string(),
  summary: z.string().optional(),
  street: z.string().optional(),
  households: z.string().optional(),
  published: z.string().optional(),
  number: z.string().optional(),
});
const of = (section: string) =>
  defineCollection({ loader: glob({ pattern: '*.md', base: './content/' + section }), schema });
export const collections = Object.fromEntries(${sections}.map((section: string) => [section, of(section)]));
`,
  'src/layouts/Base.astro': `---
const { title, summary } = Astro.props;
---
<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}｜清河区红榜</title><meta name="description" content={summary}><link rel="stylesheet" href="/site.css"></head><body><header><a href="/">清河区红榜</a><nav><a href="/notices/">通告</a><a href="/communities/">社区</a><a href="/experiences/">经验</a></nav><form action="/search/"><input name="q"><button>搜索</button></form></header><main><slot /></main><footer>主办：清河区创建工作办公室 · 网站标识码 0000000000</footer></body></html>
`,
  'src/pages/index.astro': `---
import Base from '../layouts/Base.astro';
const sections = ${sections};
---
<Base title="首页"><h1>清河区红榜</h1>{sections.map((section) => <a href={'/lists/' + section + '/1/'}>{section}</a>)}</Base>
`,
  'src/pages/[section]/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Base from '../../layouts/Base.astro';
export async function getStaticPaths() {
  const all = await Promise.all(
    ${sections}.map(async (section) =>
      (await getCollection(section)).map((entry) => ({ params: { section, id: entry.id }, props: { section, entry } })),
    ),
  );
  return all.flat();
}
const { section, entry } = Astro.props;
const { title, summary, street, households, published, number } = entry.data;
const { Content } = await render(entry);
---
<Base title={title} summary={summary}><p><a href={'/lists/' + section + '/1/'}>{section}</a></p><h1>{title}</h1><dl>{street && <><dt>街道</dt><dd>{street}</dd></>}{households && <><dt>户数</dt><dd>{households}</dd></>}{published && <><dt>发布</dt><dd>{published}</dd></>}{number && <><dt>文号</dt><dd>{number}</dd></>}</dl><Content /></Base>
`,
  'src/pages/lists/[section]/[page].astro': `---
import { getCollection } from 'astro:content';
import Base from '../../../layouts/Base.astro';
export async function getStaticPaths({ paginate }) {
  const all = await Promise.all(
    ${sections}.map(async (section) =>
      paginate(await getCollection(section), { params: { section }, pageSize: 30 }),
    ),
  );
  return all.flat().map(({ params, props }) => ({ params: { ...params, page: params.page ?? '1' }, props }));
}
const { section } = Astro.params;
const { page } = Astro.props;
---
<Base title={section}><h1>{section}</h1><ul>{page.data.map((entry) => <li><a href={'/' + section + '/' + entry.id + '/'}>{entry.data.title}</a></li>)}</ul><p>{page.url.prev && <a href={page.url.prev}>上一页</a>} {page.currentPage}/{page.lastPage} {page.url.next && <a href={page.url.next}>下一页</a>}</p></Base>
`,
});
