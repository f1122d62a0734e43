import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureRenderer } from '../../press/compile.ts';
import { loadRenderer } from '../../press/renderer.ts';
import { mdxText } from './experience.ts';
import type { PlannedPage } from '../../views/page.ts';
import { examplePages } from './pages.ts';
import { siteExample } from './site.ts';

const app = join(import.meta.dirname, '..', '..', '..');
const site = 'https://www.example.org';

/** Prints pages, or every example, as a small site at `base`: path and HTML, in their order. */
export async function printExamples(
  base: string,
  planned: readonly PlannedPage[] = examplePages,
): Promise<Map<string, string>> {
  const { entry } = await ensureRenderer({ app, base, site, mdx: [mdxText] });
  const render = await loadRenderer({ entry, shared: siteExample(base) });
  const pages = new Map<string, string>();
  for (const { path, view } of planned) pages.set(path, String(await render({ path, view })));
  return pages;
}

/** Prints them into a folder that can be served, with stylesheet, scripts and icon. */
export async function writeExamples(
  folder: string,
  base: string,
  planned: readonly PlannedPage[] = examplePages,
): Promise<string[]> {
  const pages = await printExamples(base, planned);
  for (const [path, html] of pages) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  const { assets } = await ensureRenderer({ app, base, site, mdx: [mdxText] });
  for (const { file, source } of assets) cpSync(source, join(folder, file));
  cpSync(join(app, 'public'), folder, { recursive: true });
  return [...pages.keys()];
}
