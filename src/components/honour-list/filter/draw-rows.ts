import type { ListRequest, SortKey } from './list-request.ts';
import type { ListRow } from './list-row.ts';

/** The table of what was found, as `HoldersTable.astro` prints one, with headings that sort. */
export interface DrawnTable {
  table: HTMLTableElement;
  /** Adds rows below; returns the first of them. */
  add: (rows: readonly ListRow[]) => HTMLTableRowElement | undefined;
}

const titles: Record<SortKey, string> = { name: '名称', level: '级别', since: '在册起始', validTo: '有效至' };

/** @param columns which of the columns that not every list has */
export function drawTable(
  sort: ListRequest['sort'],
  columns: { level: boolean; plaque: boolean },
  onSort: (key: SortKey) => void,
): DrawnTable {
  const keys: SortKey[] = columns.level
    ? ['name', 'level', 'since', 'validTo']
    : ['name', 'since', 'validTo'];
  const head = element('tr', '', ...keys.map((key) => heading(key, sort, onSort)));
  if (columns.plaque) head.append(columnHeading('wide', '牌匾'));
  const body = element('tbody', '');
  const table = element(
    'table',
    columns.level ? 'holders leveled' : 'holders',
    element('caption', 'sr', '筛选结果'),
    element('thead', '', head),
    body,
  );
  return {
    table,
    add(rows) {
      const drawn = rows.map((row) => drawRow(row, columns));
      body.append(...drawn);
      return drawn[0];
    },
  };
}

function heading(key: SortKey, sort: ListRequest['sort'], onSort: (key: SortKey) => void): HTMLElement {
  const button = element('button', 'sort', titles[key]);
  button.type = 'button';
  button.dataset['sort'] = key;
  button.addEventListener('click', () => {
    onSort(key);
  });
  const th = columnHeading('', button);
  if (sort?.key === key) th.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
  return th;
}

function columnHeading(className: string, child: Node | string): HTMLElement {
  const th = element('th', className, child);
  th.scope = 'col';
  return th;
}

function drawRow(row: ListRow, columns: { level: boolean; plaque: boolean }): HTMLTableRowElement {
  const name = element(
    'th',
    '',
    row.href === undefined ? element('b', '', row.name) : link(row.name, row.href),
  );
  name.scope = 'row';
  if (row.change !== '' && row.change !== '续认') name.append(element('span', 'tag', row.change));
  name.append(element('small', '', [row.street, row.division].filter(Boolean).join(' ')));
  if (row.registered !== '') name.append(element('small', '', row.registered));
  const cells = [name, labelled('起始', element('time', '', row.since))];
  if (columns.level) cells.splice(1, 0, element('td', '', row.level));
  cells.push(labelled('至', row.validTo === '' ? '长期' : element('time', '', row.validTo)));
  if (columns.plaque)
    cells.push(element('td', 'wide', row.plaque ? link(row.plaque.text, row.plaque.href) : ''));
  return element('tr', '', ...cells);
}

/** A cell that says what it is where there are no headings: on a phone, in a list of several levels. */
function labelled(label: string, child: Node | string): HTMLTableCellElement {
  const cell = element('td', '', child);
  cell.dataset['label'] = label;
  return cell;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}

/** A new element with its children; text stays text. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
