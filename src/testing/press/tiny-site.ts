import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Files of the smallest site that shows what the press must do; `locals.view` says what to print. */
const TEMPLATES: Record<string, string> = {
  'src/layouts/Frame.astro': `---
import '../styles/site.css';
const { title } = Astro.props;
---
<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title></head>
<body><h1>{title}</h1><slot /><footer>{Astro.locals.site.name}</footer></body></html>
`,
  'src/styles/site.css': 'body { color: #222; }\n',
  'src/components/Faulty.astro': `---
throw new Error('组件出错');
---
`,
  'src/components/IndicatorTable.astro':
    '<table class="indicators"><caption>{Astro.props.caption}</caption></table>',
  'src/components/Mdx.astro': `---
import Mdx from '${project}src/components/prose/Mdx.astro';
import IndicatorTable from './IndicatorTable.astro';
---
<Mdx source={Astro.props.source} components={{ IndicatorTable }} />
`,
  'src/pages/things/[id].astro': `---
import Prose from '${project}src/components/prose/Prose.astro';
import Faulty from '../../components/Faulty.astro';
import Mdx from '../../components/Mdx.astro';
import Frame from '../../layouts/Frame.astro';
const { view } = Astro.locals;
if (view.template !== 'thing') throw new Error('路由 things 得到的视图是 ' + view.template);
if (view.isLost) return new Response('lost', { status: 410 });
if (view.isBlank) return new Response('<p></p>');
if (view.killsItself) process.kill(process.pid, 'SIGKILL');
---
<Frame title={view.title}>
  {view.isFaulty && <Faulty />}
  {view.bodyMarkdown && <Prose markdown={view.bodyMarkdown} />}
  {view.mdx && <Mdx source={view.mdx} />}
</Frame>
`,
  'src/pages/index.astro': `---
import Frame from '../layouts/Frame.astro';
---
<Frame title={Astro.locals.view.title}><a href={import.meta.env.BASE_URL + 'things/1/'}>1</a></Frame>
<style>a { color: red; }</style>
`,
  'src/pages/404.astro': `---
import Frame from '../layouts/Frame.astro';
---
<Frame title="没有这一页" />
`,
};

/** Writes the templates of a tiny site where the project's packages are found. */
export function tinySite(): { app: string; remove: () => void } {
  const shelf = join(project, '.hongbang', 'test');
  mkdirSync(shelf, { recursive: true });
  const app = mkdtempSync(join(shelf, 'site-'));
  writeTree(app, TEMPLATES);
  return { app, remove: () => rmSync(app, { recursive: true, force: true }) };
}

/** An empty folder of its own to build into. */
export function buildFolder(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-press-'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Writes files by their path below a folder. */
export function writeTree(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Reads all files below a folder, which may be a link, by their path. */
export function readTree(folder: string): Record<string, string> {
  const files: [string, string][] = [];
  const visit = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) visit(name);
      else files.push([name, readFileSync(join(folder, name), 'utf8')]);
    }
  };
  visit('');
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
