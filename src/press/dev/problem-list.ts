import type { Problem } from '../../domain/problem.ts';
import { severityOf } from '../../i18n/gate/catalogue.ts';
import type { Locale } from '../../i18n/gate/message.ts';
import { reportWords } from '../../i18n/gate/report.ts';
import { stated } from '../../store/stated-problem.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';

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

function itemHtml(problem: Problem, locale: Locale): string {
  const words = reportWords[locale];
  const { code, file, line, column, field = [], what, why, how, suggestion } = stated(problem, locale);
  const place = [file || words.wholeContent, line, column].filter((part) => part !== undefined).join(':');
  const name = field.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
  const lines = [
    `<code>${escapeHtml(place)}</code> ${name && `<code>${escapeHtml(name)}</code> `}<strong>${escapeHtml(what)}</strong> <small>${escapeHtml(code)}</small>`,
    `<p>${words.why}${escapeHtml(why)}</p>`,
    `<p>${words.how}${escapeHtml(how)}</p>`,
  ];
  if (suggestion !== undefined)
    lines.push(`<p>${words.suggestion}<code>${escapeHtml(suggestion)}</code></p>`);
  return `<li>${lines.join('')}</li>`;
}
