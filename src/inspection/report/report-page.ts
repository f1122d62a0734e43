import { createHash } from 'node:crypto';
import { formatDate } from '../../i18n/format.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import type { InspectionItem, InspectionReport, ItemState } from '../inspection-report.ts';
import { kilobytes, sinceLine, stateTerms } from './report-lines.ts';
import { reportStyle } from './report-style.ts';
import type { LoggedRun } from './run-log.ts';

/** So many findings of an item stand in the page; the JSON holds all. */
const mostNamed = 200;

/** What is wrong comes first, then what nobody has looked at. */
const order: readonly ItemState[] = ['fail', 'unchecked', 'pass', 'not-applicable'];

/** So many earlier runs are shown. */
const mostEarlier = 12;

/**
 * An inspection as one page without scripts, which needs no other file and may be mailed or printed.
 * @param earlier runs at the same place, the last one last
 */
export function reportPage(report: InspectionReport, earlier: readonly LoggedRun[] = []): string {
  const { place, name, asOf, pages, heaviest, items, counts, outward } = report;
  const sum = createHash('sha256').update(reportStyle).digest('base64');
  const title = `${name} 检查报告`;
  const fatal = items.filter(({ isFatal }) => isFatal);
  const sorted = order.flatMap((state) => items.filter((item) => item.state === state));
  const asked = items.some(({ code, state }) => code === 'HB799' && state !== 'unchecked');
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sum}'"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${reportStyle}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(place)}，截至${formatDate(asOf)}，查了${pages}页。${
    heaviest
      ? `最重的一页是 <code>${escapeHtml(heaviest.path)}</code>，连样式压缩后 ${kilobytes(heaviest.bytes)} KB。`
      : ''
  }${escapeHtml(sinceLine(report, earlier) ?? '')}</p>
<dl class="counts">${order
    .map((state) => `<div class="${state}"><dt>${stateTerms[state]}</dt><dd>${counts[state]}</dd></div>`)
    .join('')}</dl>
${fatal.length === 0 ? '' : `<p class="fatal"><b>单项否决：</b>${fatal.map(({ title: what }) => escapeHtml(what)).join('；')}。有这样一项，抽查时全站不合格。</p>`}
${overview(sorted)}
${sorted
  .filter(({ state }) => state === 'fail')
  .map(failure)
  .join('\n')}
${asked || outward.length === 0 ? '' : outwardList(outward)}
${earlier.length === 0 ? '' : earlierRuns(earlier)}
</main></body></html>
`;
}

function overview(items: readonly InspectionItem[]): string {
  const rows = items.map(({ code, title, state, evidence, findings }) => {
    const name = state === 'fail' ? `<a href="#${code}">${escapeHtml(title)}</a>` : escapeHtml(title);
    const count = state === 'fail' ? ` ${findings.length}处` : '';
    return `<tr class="${state}"><td><b class="state">${stateTerms[state]}${count}</b></td><td>${name}<small>${code}</small></td><td>${escapeHtml(evidence)}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">结果</th><th scope="col">检查项</th><th scope="col">依据</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function failure({ code, title, findings, why, how }: InspectionItem): string {
  const named = findings
    .slice(0, mostNamed)
    .map(({ path, what }) => `<li><code>${escapeHtml(path)}</code>${escapeHtml(what)}</li>`);
  const more = findings.length - named.length;
  return `<section id="${code}"><h2>${escapeHtml(title)}<small>${code}</small></h2>
<p><b>怎么改：</b>${escapeHtml(how)}</p><p><b>为什么：</b>${escapeHtml(why)}</p>
<ul>${named.join('\n')}</ul>${more > 0 ? `<p>还有${more}处，加 --json 看全部。</p>` : ''}</section>`;
}

function earlierRuns(earlier: readonly LoggedRun[]): string {
  const rows = earlier
    .slice(-mostEarlier)
    .toReversed()
    .map(({ asOf, pages, passed, failed }) => {
      const codes = Object.entries(failed).map(([code, count]) => `${escapeHtml(code)}（${count}处）`);
      return `<tr><td>${formatDate(asOf)}</td><td>查了${pages}页，通过 ${passed.length} 项，不通过 ${codes.length} 项</td><td>${codes.join('、')}</td></tr>`;
    });
  return `<section><h2>历次检查</h2><table><thead><tr><th scope="col">截至</th><th scope="col">结果</th><th scope="col">不通过的</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

function outwardList(outward: readonly string[]): string {
  const lines = outward.slice(0, mostNamed).map((url) => `<li><code>${escapeHtml(url)}</code></li>`);
  return `<section><h2>站外链接<small>${outward.length}个，没有去问</small></h2><ul>${lines.join('\n')}</ul></section>`;
}
