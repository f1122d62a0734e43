import { join } from 'node:path';
import { packageVersion, writeProject, type Peer } from './peer.ts';
import type { PeerSection } from './peer-pages.ts';

/** Eleventy with Nunjucks layouts; Markdown goes through no template language first, which is faster. */
export const eleventy: Peer = {
  name: 'eleventy',
  version: (app) => packageVersion(app, '@11ty/eleventy'),
  prepare(folder, pages) {
    const ofSections = Object.assign({}, ...pages.sections.map(filesOf)) as Record<string, string>;
    writeProject(folder, { ...files, ...ofSections }, { pages, below: 'src' });
  },
  leaves: ['_site', '.cache'],
  program: (folder, app) => ({
    file: process.execPath,
    args: [join(app, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), '--quiet'],
    cwd: folder,
  }),
  output: '_site',
};

const filesOf = (section: PeerSection) => ({
  [`src/${section}/${section}.json`]: JSON.stringify({ layout: 'page.njk', section, tags: section }),
  [`src/lists/${section}.njk`]: `---
layout: base.njk
title: ${section}
pagination:
  data: collections.${section}
  size: 30
  alias: rows
permalink: /lists/${section}/{{ pagination.pageNumber + 1 }}/
---
<h1>${section}</h1><ul>{% for row in rows %}<li><a href="{{ row.url }}">{{ row.data.title }}</a></li>{% endfor %}</ul><p>{{ pagination.pageNumber + 1 }}/{{ pagination.pages.length }}</p>
`,
});

const files = {
  'package.json': '{ "type": "module", "private": true }\n',
  'eleventy.config.js': `export default () => ({ dir: { input: 'src', output: '_site' }, markdownTemplateEngine: false });\n`,
  'src/_includes/base.njk': `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}｜清河区红榜</title><meta name="description" content="{{ summary }}"><link rel="stylesheet" href="/site.css"></head><body><header><a href="/">清河区红榜</a><nav><a href="/notices/">通告</a><a href="/communities/">社区</a><a href="/experiences/">经验</a></nav><form action="/search/"><input name="q"><button>搜索</button></form></header><main>{{ content | safe }}</main><footer>主办：清河区创建工作办公室 · 网站标识码 0000000000</footer></body></html>\n`,
  'src/_includes/page.njk': `---
layout: base.njk
---
<p><a href="/lists/{{ section }}/1/">{{ section }}</a></p><h1>{{ title }}</h1><dl>{% if street %}<dt>街道</dt><dd>{{ street }}</dd>{% endif %}{% if households %}<dt>户数</dt><dd>{{ households }}</dd>{% endif %}{% if published %}<dt>发布</dt><dd>{{ published }}</dd>{% endif %}{% if number %}<dt>文号</dt><dd>{{ number }}</dd>{% endif %}</dl>{{ content | safe }}
`,
  'src/index.njk': `---
layout: base.njk
title: 首页
---
<h1>清河区红榜</h1><a href="/lists/communities/1/">社区</a>
`,
};
