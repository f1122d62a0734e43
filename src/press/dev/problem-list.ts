import type { Problem } from '../../domain/problem.ts';
import { severityOf, wordsOf } from '../../i18n/gate/catalogue.ts';
import type { Locale } from '../../i18n/gate/message.ts';
import { escapeHtml } from './escape-html.ts';

// More than anybody mends before saving again; the terminal has them all.
const MOST_SHOWN = 50;

/** The errors among these problems as an HTML list: where, what, why, how to mend. */
export function problemListHtml(problems: readonly Problem[], locale: Locale): string {
  const errors = errorsOf(problems);
  const items = errors.slice(0, MOST_SHOWN).map((problem) => itemHtml(problem, locale));
  const rest = errors.length - items.length;
  if (rest > 0) {
    const more = { zh: `还有 ${rest} 个问题，见终端。`, en: `${rest} more problems: see the terminal.` };
    items.push(`<li>${more[locale]}</li>`);
  }
  return `<ol>${items.join('')}</ol>`;
}

/** What keeps content from being published; warnings do not. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }) => severityOf(code) === 'error');
}

function itemHtml({ code, file, line, column, args, suggestion }: Problem, locale: Locale): string {
  const { what, why, how } = wordsOf(code, args, locale);
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
  const mended = { zh: '可改为：', en: 'Mended: ' };
  const lines = [
    `<code>${escapeHtml(place)}</code> <strong>${escapeHtml(what)}</strong> <small>${escapeHtml(code)}</small>`,
    `<p>${escapeHtml(why)}</p>`,
    `<p>${escapeHtml(how)}</p>`,
  ];
  if (suggestion !== undefined) lines.push(`<p>${mended[locale]}<code>${escapeHtml(suggestion)}</code></p>`);
  return `<li>${lines.join('')}</li>`;
}
