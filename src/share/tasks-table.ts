import { amount, changeWords, percentWords, printedWords } from '../components/indicator/figure-words.ts';
import { formatPeriod } from '../i18n/period.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { BulletinTasksView } from '../views/notice/bulletin-tasks.ts';
import type { IndicatorFigure } from '../views/office/indicator-figures.ts';
import type { SiteView } from '../views/site/site.ts';
import type { Form } from './shared-document.ts';
import { linkHtml } from './source-line.ts';

const titles = ['目标', '完成', '完成率', '上年同期', '比上年'];

/** The tasks of a bulletin: a table, in which a task leads to its indicator; on a phone a paragraph for each. */
export function tasksTableHtml({ period, rows }: BulletinTasksView, site: SiteView, form: Form): string {
  const heading = `<h2>${formatPeriod(period)}任务完成情况</h2>`;
  if (form === 'narrow') {
    const tasks = rows.map(({ series, unit, figure }) => {
      const said = cellsOf(figure).flatMap((text, at) =>
        text === undefined ? [] : [`${titles[at]}${text}`],
      );
      return `<h3>${escapeHtml(`${series.text}（${unit}）`)}</h3>\n<p>${escapeHtml(said.join('，'))}。</p>`;
    });
    return [heading, ...tasks].join('\n');
  }
  const lines = rows.map(({ series, unit, figure }) => {
    const cells = cellsOf(figure).map((text) => `<td>${escapeHtml(text ?? '—')}</td>`);
    return `<tr><th scope="row">${linkHtml(site, series)}（${escapeHtml(unit)}）</th>${cells.join('')}</tr>`;
  });
  return `${heading}
<table>
<thead><tr>${['任务', ...titles].map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

/** In the order of the titles; undefined where there is nothing to say. */
function cellsOf(figure: IndicatorFigure): (string | undefined)[] {
  const { target, actual, percent, before, change } = figure;
  const printed = printedWords(figure);
  return [
    target === undefined ? undefined : amount(target),
    amount(actual),
    percent === undefined ? undefined : percentWords(percent) + (printed ? `（${printed}）` : ''),
    before && amount(before.actual),
    change === undefined ? undefined : changeWords(change),
  ];
}
