import siteStyles from '../../styles/site.css?url';
import { formats } from '../decap/formats.ts';
import type { CmsConfig } from '../decap/cms-config.ts';
import type { Choices } from './choices.ts';
import { loadDecap } from './load-decap.ts';
import { readJson } from './load-json.ts';
import { registerPreviews } from './previews.ts';
import { registerWidgets } from './widgets.ts';

async function start(): Promise<void> {
  const base = document.body.dataset['base'] ?? '/';
  const [page, config, choices] = await Promise.all([
    loadDecap(),
    readJson<CmsConfig>(`${base}admin/config.json`),
    readJson<Choices>(`${base}admin/choices.json`),
  ]);
  for (const { name, extension, format } of formats()) page.CMS.registerCustomFormat(name, extension, format);
  registerWidgets(page, choices);
  registerPreviews(
    page,
    config.collections.map(({ name }) => name),
    base,
  );
  page.CMS.registerPreviewStyle(siteStyles);
  page.CMS.init({ config });
}

start().catch((error: unknown) => {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = `编辑页面没有打开：${error instanceof Error ? error.message : String(error)}`;
  document.body.append(words);
});
