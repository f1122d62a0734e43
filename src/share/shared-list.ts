import { booksLine } from '../components/books/figures.ts';
import { formatCount, formatDate, formatSpan } from '../i18n/format.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { GrantorView } from '../views/honour-list/honour-list-head.ts';
import type { HonourListView } from '../views/honour-list/honour-list.ts';
import type { SiteView } from '../views/site/site.ts';
import { listedNamesHtml, mostNarrowNames } from './listed-names.ts';
import type { Form, SharedDocument } from './shared-document.ts';
import { linkHtml, sourceLineHtml, wholeAddress } from './source-line.ts';

/** An honour list to be passed on; `view` is the whole list, `path` that of its page. */
export function sharedList(view: HonourListView, path: string, site: SiteView): SharedDocument {
  const address = wholeAddress(site, path);
  const { program, current, asOf, count, groups } = view;
  const streets = groups.map(({ street, count: ofStreet, rows }) => ({
    street: street.text,
    count: ofStreet,
    rows: rows.map(({ unit, division, level, since }) => ({
      name: unit.text,
      details: { division, level, since },
    })),
  }));
  const names = (form: Form) =>
    form === 'wide'
      ? {
          address,
          columns: ['社区（村）', '级别', '在册起始'],
          streets: streets.map((one) => ({
            ...one,
            rows: one.rows.map(({ name, details: { division, level, since } }) => ({
              name,
              details: [division, level, formatDate(since)],
            })),
          })),
        }
      : {
          address,
          columns: ['级别'],
          streets: streets.map((one) => ({
            ...one,
            rows: one.rows.map(({ name, details }) => ({ name, details: [details.level] })),
          })),
        };
  const htmlFor = (form: Form) =>
    [
      ...(current
        ? []
        : [`<p class="mark"><strong>这是往期名单</strong>。现行名单见${linkHtml(site, program)}</p>`]),
      `<p class="fact">截至${formatDate(asOf)}，在册<strong>${formatCount(count)}</strong>个${levelsHtml(view)}。</p>`,
      factsHtml(view),
      '<h2>名单</h2>',
      count === 0
        ? '<p>这一天没有在册的单位。</p>'
        : listedNamesHtml(names(form), form, count > mostNarrowNames),
      sourceLineHtml(site, address, '名单公布之后如有暂停、取消'),
    ].join('\n');
  return {
    title: view.head.title.replace(/（打印版）$/, ''),
    address,
    sheetAddress: wholeAddress(site, view.printPath),
    warnings: current ? [] : ['这是往期名单，不是现行的。'],
    wideHtml: htmlFor('wide'),
    narrowHtml: htmlFor('narrow'),
  };
}

function levelsHtml({ levels }: HonourListView): string {
  if (levels.length < 2) return '';
  return escapeHtml(`（${levels.map(({ name, count }) => `${name}${formatCount(count)}个`).join('，')}）`);
}

function factsHtml({ grantors, cycle, books }: HonourListView): string {
  const { assessment, publicity, validity } = cycle;
  const facts = [
    `授予机关：${grantorWords(grantors)}`,
    `考核期：${formatSpan(assessment.from, assessment.to)}`,
    ...(publicity ? [`公示期：${formatSpan(publicity.from, publicity.to)}`] : []),
    `有效期：${validity.to === undefined ? `${formatDate(validity.from)}起` : formatSpan(validity.from, validity.to)}`,
    ...(books ? [`与上一份名单（截至${formatDate(books.since)}）相比：${booksLine(books)}`] : []),
  ];
  return `<ul>\n${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('\n')}\n</ul>`;
}

function grantorWords(grantors: readonly GrantorView[]): string {
  return grantors
    .map(({ name, grantedHere, levels }) => {
      const of = levels.length > 0 ? `${levels.join('、')}：` : '';
      return `${of}${name}${grantedHere ? '' : '（本站仅登记）'}`;
    })
    .join('；');
}
