/** A holder as the filter of a list knows it. */
export interface ListRow {
  name: string;
  href?: string | undefined;
  street: string;
  division: string;
  level: string;
  since: string;
  /** Empty: without an end. */
  validTo: string;
  /** 新增, 续认 …; empty where nothing happened. */
  change: string;
  /** 本站仅登记, with grantor and document; empty for what is granted here. */
  registered: string;
  plaque?: { text: string; href: string } | undefined;
}

/** The rows of the tables of the page (`HoldersTable.astro`), below the headings of their streets. */
export function rowsOfPage(groups: ParentNode): ListRow[] {
  return [...groups.querySelectorAll('section')].flatMap((section) => {
    const table = section.querySelector('table');
    if (!table) return [];
    const street = textOf(section.querySelector('h3 > a'));
    const columns = [...table.querySelectorAll<HTMLElement>('thead th')].map(
      (th) => th.dataset['column'] ?? '',
    );
    return [...table.tBodies].flatMap(({ rows }) => [...rows].map((row) => rowOf(row, street, columns)));
  });
}

function rowOf(row: HTMLTableRowElement, street: string, columns: readonly string[]): ListRow {
  const cell = (column: string) => row.cells[columns.indexOf(column)];
  const name = cell('name')?.querySelector('a, b');
  const plaque = cell('plaque')?.querySelector('a');
  return {
    name: textOf(name),
    href: name?.getAttribute('href') ?? undefined,
    street,
    division: textOf(cell('name')?.querySelector('small')),
    level: textOf(cell('level')),
    since: textOf(cell('since')),
    validTo: textOf(cell('validTo')?.querySelector('time')),
    change: row.dataset['change'] ?? '',
    registered: textOf(cell('name')?.querySelector('[data-registered]')),
    plaque: plaque ? { text: textOf(plaque), href: plaque.getAttribute('href') ?? '' } : undefined,
  };
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/** A row of the list's JSON file (`views/honour-list/honour-table.ts`); throws where it is none. */
export function rowOfRecord(record: unknown, base: string): ListRow {
  const fields = record as Record<string, unknown>;
  const text = (key: string) => (typeof fields[key] === 'string' ? fields[key] : '');
  if (text('name') === '' || text('since') === '') throw new Error('名单文件里有一行缺少名称或日期');
  const [page, plaque] = [text('page'), text('plaque')];
  return {
    name: text('name'),
    href: page === '' ? undefined : base + page.slice(1),
    street: text('street'),
    division: text('division'),
    level: text('level'),
    since: text('since'),
    validTo: text('validTo'),
    change: text('change'),
    registered: text('grantor') && `本站仅登记：${text('grantor')}，${text('document') || '文号未登记'}`,
    plaque: plaque === '' ? undefined : { text: plaque, href: `${base}p/${plaque}/` },
  };
}
