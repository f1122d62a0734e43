import { spawnSync } from 'node:child_process';
import { writeProject, type Peer } from './peer.ts';

/** Hugo, with plain layouts of the same parts: header, breadcrumb, facts, text, footer; lists of 30 a page. */
export const hugo: Peer = {
  name: 'hugo',
  version: () => {
    const run = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    return run.status === 0 ? run.stdout.trim().split(' ')[1] : undefined;
  },
  prepare: (folder, pages) => writeProject(folder, files, { pages, below: 'content' }),
  leaves: ['public', 'resources'],
  program: (folder) => ({
    file: 'hugo',
    args: ['--quiet', '--source', folder, '--destination', 'public'],
    cwd: folder,
  }),
  output: 'public',
};

const files = {
  'config.toml': `baseURL = "https://www.example.org/"
languageCode = "zh-CN"
title = "清河区红榜"
hasCJKLanguage = true
disableKinds = ["taxonomy", "term", "RSS"]
`,
  // What Pagefind is to index is marked, so that it spends nothing on lists, header and footer.
  'layouts/_default/baseof.html': `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}｜{{ .Site.Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="stylesheet" href="/site.css"></head><body><header><a href="/">{{ .Site.Title }}</a><nav><a href="/notices/">通告</a><a href="/communities/">社区</a><a href="/experiences/">经验</a></nav><form action="/search/"><input name="q"><button>搜索</button></form></header><main{{ if .IsPage }} data-pagefind-body{{ end }}>{{ block "main" . }}{{ end }}</main><footer>主办：清河区创建工作办公室 · 网站标识码 0000000000</footer></body></html>`,
  'layouts/_default/single.html': `{{ define "main" }}<p>{{ with .CurrentSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p><h1>{{ .Title }}</h1><dl>{{ with .Params.street }}<dt>街道</dt><dd>{{ . }}</dd>{{ end }}{{ with .Params.households }}<dt>户数</dt><dd>{{ . }}</dd>{{ end }}{{ with .Params.published }}<dt>发布</dt><dd>{{ . }}</dd>{{ end }}{{ with .Params.number }}<dt>文号</dt><dd>{{ . }}</dd>{{ end }}</dl>{{ .Content }}{{ end }}`,
  'layouts/_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPages 30).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}`,
  'layouts/index.html': `{{ define "main" }}<h1>{{ .Site.Title }}</h1>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}`,
};
