import type { Problem } from '../../domain/problem.ts';
import type { Locale } from '../../i18n/gate/message.ts';
import { errorsOf, problemListHtml } from './problem-list.ts';

const STYLESHEET = '<link rel="stylesheet" href="/src/press/dev/panel.css">';

const WORDS = {
  zh: {
    label: '内容问题',
    stale: (count: number) => `content/ 有 ${count} 个问题；页面仍是改坏之前的内容，改好并保存后自动更新`,
    nothing: (count: number) => `content/ 有 ${count} 个问题，还没有可显示的网站`,
    mend: '请改正下列文件并保存，本页会自动更新。',
    search: '本地编辑时没有搜索索引。要试用搜索，请运行 npm run preview。',
  },
  en: {
    label: 'Problems in the content',
    stale: (count: number) =>
      `content/ has ${problems(count)}; pages show the last good state until it is mended`,
    nothing: (count: number) => `content/ has ${problems(count)}; there is no site to show yet`,
    mend: 'Mend these files and save them: this page then updates by itself.',
    search: 'There is no search index while editing. To try the search: npm run preview.',
  },
};

/** Laid over every page while the newest content has errors: the page itself shows the last good state. */
export function panelHtml(problems: readonly Problem[], locale: Locale): string {
  const words = WORDS[locale];
  const title = words.stale(errorsOf(problems).length);
  return `${STYLESHEET}<aside class="hongbang-dev-panel" aria-label="${words.label}" lang="${htmlLang(locale)}"><details open><summary>${title}</summary>${problemListHtml(problems, locale)}</details></aside>`;
}

/** Laid over the search page, which has nothing to search in. */
export function searchNoteHtml(locale: Locale): string {
  const { search } = WORDS[locale];
  return `${STYLESHEET}<aside class="hongbang-dev-panel hongbang-dev-note" lang="${htmlLang(locale)}"><p>${search}</p></aside>`;
}

/** Stands for every page while there has been no good state yet. It reloads when there is one. */
export function problemPageHtml(problems: readonly Problem[], locale: Locale): string {
  const words = WORDS[locale];
  const title = words.nothing(errorsOf(problems).length);
  return `<!doctype html>
<html lang="${htmlLang(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>${STYLESHEET}<script type="module" src="/@vite/client"></script></head>
<body class="hongbang-dev-page"><h1>${title}</h1><p>${words.mend}</p>${problemListHtml(problems, locale)}</body></html>
`;
}

function htmlLang(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en';
}

function problems(count: number): string {
  return count === 1 ? '1 problem' : `${count} problems`;
}
