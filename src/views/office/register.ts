import type { PlainDate } from '../../domain/plain-date.ts';
import type { Register } from '../../domain/register.ts';
import { crumbs } from '../crumbs.ts';
import type { Download } from '../download.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead, Paging } from '../head.ts';
import { divisionLink } from '../links.ts';
import { groupedBy } from '../once.ts';
import { hasPage, pagingOf, rowsOfPage } from '../paging.ts';
import { paths } from '../paths.ts';
import type { PlacedEntry } from './register-index.ts';
import { registerRow, type RegisterRow } from './register-row.ts';
import { registerTableStem } from './register-table.ts';

export const entriesPerPage = 100;

/** `/registers/<id>/`, `/registers/<id>/page/2/` …, and whole for paper: `/registers/<id>/print/`. */
export interface RegisterView {
  template: 'register';
  head: PageHead;
  print: boolean;
  title: string;
  summary: string;
  keeper: string;
  /** The day on which the register was compared with reality. */
  checkedOn: PlainDate;
  asOf: PlainDate;
  total: number;
  levels: { name: string; count: number }[];
  capacity?: { name: string; unit: string; sum: number } | undefined;
  /** By street, with how many of the whole register lie in each. */
  streets: { street?: Link | undefined; anchor: string; name: string; count: number; rows: RegisterRow[] }[];
  bodyMarkdown: string;
  printPath: string;
  /** The whole register to take away, on its first page. */
  downloads: Download[];
  paging: Paging;
}

/** A page of a register, or all of it; undefined where there is no such page. */
export function registerView(
  edition: Edition,
  register: Register,
  page: number | 'print',
): RegisterView | undefined {
  const all = edition.registers.entriesOf(register.id);
  const path = (number: number) => paths.register(register.id, number);
  if (page !== 'print' && !hasPage(all.length, entriesPerPage, page)) return undefined;
  const shown = page === 'print' ? all : rowsOfPage(all, page, entriesPerPage);
  return {
    template: 'register',
    head: headOf(register, all.length, page),
    print: page === 'print',
    title: register.title,
    summary: register.summary,
    keeper: register.keeper,
    checkedOn: register.asOf,
    asOf: edition.day,
    total: all.length,
    levels: register.levels.map(({ id, name }) => ({
      name,
      count: all.filter(({ entry }) => entry.level === id).length,
    })),
    capacity: register.capacity && {
      ...register.capacity,
      sum: all.reduce((sum, { entry }) => sum + (entry.capacity ?? 0), 0),
    },
    streets: streetsOf(edition, shown, all),
    bodyMarkdown: page === 'print' || page === 1 ? register.bodyMarkdown : '',
    printPath: paths.registerPrint(register.id),
    downloads: page === 1 ? edition.downloads(registerTableStem(register.id)) : [],
    paging: pagingOf(all.length, entriesPerPage, page === 'print' ? 1 : page, path),
  };
}

function headOf({ id, title, summary, keeper }: Register, total: number, page: number | 'print'): PageHead {
  const isPrint = page === 'print';
  const suffix = isPrint ? '（打印版）' : page === 1 ? '' : `（第 ${page} 页）`;
  return {
    path: isPrint ? paths.registerPrint(id) : paths.register(id, page),
    title: title + suffix,
    description: `${summary}共${total}处。`,
    crumbs: [crumbs.home, { text: '名录', path: paths.registers }],
    section: 'communities',
    column: {
      name: title,
      description: `${keeper}${title}名录`,
      keywords: [title, '名录'],
      type: '公共服务',
    },
    noindex: isPrint ? true : undefined,
  };
}

function streetsOf(
  edition: Edition,
  shown: readonly PlacedEntry[],
  all: readonly PlacedEntry[],
): RegisterView['streets'] {
  const whole = groupedBy(all, ({ place }) => place.street?.id ?? '');
  return [...groupedBy(shown, ({ place }) => place.street?.id ?? '')].map(([id, entries]) => {
    const street = entries[0]?.place.street;
    return {
      street: street && divisionLink(edition, street),
      anchor: id === '' ? 'district' : id,
      name: street ? edition.places.at(street).name : '区直属',
      count: whole.get(id)?.length ?? 0,
      rows: entries.map((entry) => registerRow(edition, entry)),
    };
  });
}
