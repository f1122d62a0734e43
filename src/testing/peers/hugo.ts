import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { districtFiles, type DistrictSize } from '../district/files.ts';

export interface HugoRun {
  version: string;
  wall_s: number;
  pages: number;
}

/** Is there a Hugo on this machine? Its version, or undefined. */
export function hugoVersion(): string | undefined {
  const run = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim().split(' ')[1] : undefined;
}

/**
 * Prints the communities, notices and experiences of the district with Hugo, from the same Markdown with plain
 * layouts of the same parts (header, breadcrumbs, facts, text, footer). The honour lists by cycle, which come
 * from CSV, are left out: our side prints more pages than this one.
 */
export function runHugo(folder: string, size: DistrictSize, version: string): HugoRun {
  writeSite(folder, size);
  const start = performance.now();
  execFileSync('hugo', ['--quiet', '--source', folder, '--destination', join(folder, 'public')], {
    stdio: 'pipe',
  });
  const wall = (performance.now() - start) / 1000;
  return { version, wall_s: Math.round(wall * 100) / 100, pages: countPages(join(folder, 'public')) };
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    .length;
}

function writeSite(folder: string, size: DistrictSize): void {
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('config.toml', configText);
  for (const [path, text] of Object.entries(layouts)) write(`layouts/${path}`, text);
  const names = new Map<string, string>();
  for (const { path, text } of districtFiles(size)) {
    if (path.startsWith('communities/') && path.endsWith('.csv')) {
      for (const row of text.split('\n').slice(1)) {
        const [unit, name] = row.split(',');
        if (unit && name) names.set(unit, name);
      }
    }
    const [section, ...rest] = path.split('/');
    const file = rest.at(-1) ?? '';
    if (section === 'profiles') {
      const name = names.get(file.replace('.md', '')) ?? file;
      write(
        `content/communities/${file}`,
        text.replace('---\n', `---\ntitle: ${name}\nstreet: ${rest[0]}\n`),
      );
    } else if (section === 'notices' || section === 'experiences') {
      write(`content/${section}/${file}`, text);
    }
  }
}

const configText = `baseURL = "https://www.example.org/"
languageCode = "zh-CN"
title = "清河区红榜"
hasCJKLanguage = true
disableKinds = ["taxonomy", "term", "RSS"]
`;

const layouts = {
  '_default/baseof.html': `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}｜{{ .Site.Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="stylesheet" href="/site.css"></head><body><header><a href="/">{{ .Site.Title }}</a><nav><a href="/notices/">通告</a><a href="/communities/">社区</a><a href="/experiences/">经验</a></nav><form action="/search/"><input name="q"><button>搜索</button></form></header><main>{{ block "main" . }}{{ end }}</main><footer>主办：清河区创建工作办公室 · 网站标识码 0000000000</footer></body></html>`,
  '_default/single.html': `{{ define "main" }}<p>{{ with .CurrentSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p><h1>{{ .Title }}</h1><dl>{{ with .Params.street }}<dt>街道</dt><dd>{{ . }}</dd>{{ end }}{{ with .Params.published }}<dt>发布</dt><dd>{{ . }}</dd>{{ end }}{{ with .Params.number }}<dt>文号</dt><dd>{{ . }}</dd>{{ end }}</dl>{{ .Content }}{{ end }}`,
  '_default/list.html': `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPages 30).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}`,
  'index.html': `{{ define "main" }}<h1>{{ .Site.Title }}</h1>{{ range .Site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}`,
};
