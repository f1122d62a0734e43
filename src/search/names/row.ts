/** A page as the name table knows it. */
export interface NameRow {
  /** Site-relative, without base: `/communities/x/`. */
  path: string;
  /** The title first; then aliases, former names, numbers. */
  names: string[];
  kind: string;
  street: string | undefined;
  /** Day of publication, or that a list is as of. */
  date: string | undefined;
  programs: readonly string[];
  /** Of its honours, where their programs have several. */
  levels: readonly string[];
  /** Standings of its honours today. */
  statuses: readonly string[];
}

/** Values that rows share, named in them by their number. */
export interface RowValues {
  /** First parts of paths. */
  folders: readonly string[];
  kinds: readonly string[];
  streets: readonly string[];
  standings: readonly Standing[];
}

export type Standing = readonly [
  programs: readonly string[],
  levels: readonly string[],
  statuses: readonly string[],
];

/** The values of rows by their number. */
export function valuesOf(rows: readonly NameRow[]): RowValues {
  const standings = new Map(rows.map((row) => [standingKey(row), standingOf(row)]));
  return {
    folders: distinct(rows.map(({ path }) => splitPath(path)[0])),
    kinds: distinct(rows.map(({ kind }) => kind)),
    streets: distinct(rows.flatMap(({ street }) => street ?? [])),
    standings: [...standings.keys()].toSorted().flatMap((key) => [standings.get(key) ?? [[], [], []]]),
  };
}

/** Prints rows as lines: `c1⇥3.0.2.1.⇥春江花园⇥…`, the end of the path, numbers of values, date, names. */
export function rowPrinter({ folders, kinds, streets, standings }: RowValues): (row: NameRow) => string {
  const numbersOf = (values: readonly string[]) =>
    new Map(values.map((value, number) => [value, number.toString(36)]));
  const [folderOf, kindOf, streetOf] = [numbersOf(folders), numbersOf(kinds), numbersOf(streets)];
  const numberOfStanding = numbersOf(standings.map((standing) => JSON.stringify(standing)));
  return (row) => {
    const [folder, rest] = splitPath(row.path);
    const code = [
      folderOf.get(folder),
      kindOf.get(row.kind),
      streetOf.get(row.street ?? ''),
      numberOfStanding.get(standingKey(row)),
      row.date?.replaceAll('-', ''),
    ];
    // One line each, whatever was typed.
    const names = row.names.map((name) => name.replaceAll(/\s+/g, ' '));
    return [rest, code.map((part) => part ?? '').join('.'), ...names].join('\t');
  };
}

/** The rows of a file. */
export function parseRows(text: string, values: RowValues): NameRow[] {
  return text.split('\n').flatMap((line) => parseRow(line, values) ?? []);
}

function parseRow(line: string, { folders, kinds, streets, standings }: RowValues): NameRow | undefined {
  const [rest, code, ...names] = line.split('\t');
  if (rest === undefined || code === undefined || names.length === 0) return undefined;
  const [place = '', kind = '', street = '', standing = '', date = ''] = code.split('.');
  const folder = folders[parseInt(place, 36)];
  if (folder === undefined) return undefined;
  const [programs = [], levels = [], statuses = []] = standings[parseInt(standing, 36)] ?? [];
  return {
    path: `/${folder}/${rest}/`,
    names,
    kind: kinds[parseInt(kind, 36)] ?? '',
    street: street === '' ? undefined : streets[parseInt(street, 36)],
    date: date === '' ? undefined : `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`,
    programs,
    levels,
    statuses,
  };
}

/** `/communities/c1/` → `communities`, `c1`. */
function splitPath(path: string): [folder: string, rest: string] {
  const [folder = '', ...rest] = path.slice(1, -1).split('/');
  return [folder, rest.join('/')];
}

function standingOf({ programs, levels, statuses }: NameRow): Standing {
  return [programs, levels, statuses];
}

function standingKey(row: NameRow): string {
  return JSON.stringify(standingOf(row));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
