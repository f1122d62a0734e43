import { formatCount } from '../i18n/format.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { Form } from './shared-document.ts';

/** On a phone a document of more names than this shows their figures by street, and where the names stand. */
export const mostNarrowNames = 300;

/** Names of one street. */
export interface NamesOfStreet {
  street: string;
  /** Units; a unit with two levels has two rows. */
  count: number;
  /** `details` in the order of the columns; empty cells are undefined. */
  rows: { name: string; details: readonly (string | undefined)[] }[];
}

/** What to print of the names of a document. */
export interface ListedNames {
  streets: readonly NamesOfStreet[];
  /** Titles of the details. */
  columns: readonly string[];
  /** Where the whole list stands. */
  address: string;
}

/**
 * Names by street: a plain table where there is room; on a phone a paragraph for each street, or, if `summed`, only
 * how many there are.
 */
export function listedNamesHtml(list: ListedNames, form: Form, summed: boolean): string {
  if (list.streets.length === 0) return '';
  if (form === 'wide') return tableHtml(list);
  return summed ? figuresHtml(list) : paragraphsHtml(list);
}

function tableHtml({ streets, columns }: ListedNames): string {
  // A column without a word in it says nothing.
  const shown = columns
    .map((title, at) => ({ title, at }))
    .filter(({ at }) => streets.some(({ rows }) => rows.some(({ details }) => details[at])));
  const head = ['街镇', '名称', ...shown.map(({ title }) => title)];
  const rows = streets.flatMap(({ street, rows: ofStreet }) =>
    ofStreet.map(({ name, details }) => [street, name, ...shown.map(({ at }) => details[at] ?? '')]),
  );
  return `<table>
<thead><tr>${head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}

function paragraphsHtml({ streets }: ListedNames): string {
  return streets
    .map(({ street, count, rows }) => {
      const names = rows.map(({ name, details }) => {
        const said = details.filter(Boolean).join('，');
        return escapeHtml(said ? `${name}（${said}）` : name);
      });
      const last = names.length - 1;
      // A name with what follows it, so that a picture need not break it.
      const spans = names.map((text, at) => `<span class="name">${text}${at < last ? '、' : ''}</span>`);
      return `<h3>${escapeHtml(street)}（${formatCount(count)}个）</h3>\n<p>${spans.join('')}</p>`;
    })
    .join('\n');
}

function figuresHtml({ streets, address }: ListedNames): string {
  const figures = streets.map(({ street, count }) => escapeHtml(`${street}${formatCount(count)}个`));
  return `<p>${figures.join('，')}。</p>\n<p>名单较长，全部名称见：${escapeHtml(address)}</p>`;
}
