import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A page that a query may ask for, as the content says. */
export interface KnownPage {
  path: string;
  name: string;
  aliases: string[];
  /** Name of its street, or of the street itself. */
  street: string | undefined;
  plaque: string | undefined;
  /** For notices and experiences. */
  number: string | undefined;
  date: string | undefined;
}

/** The places, notices and experiences of a generated district, from its files: not from what is searched. */
export function knownPages(content: string, day: string): KnownPage[] {
  const streets = new Map(rowsOf(join(content, 'divisions.csv')).map(({ id, name }) => [id, name]));
  const plaques = new Map(
    globSync('plaques/*.csv', { cwd: content })
      .flatMap((file) => rowsOf(join(content, file)))
      .map(({ unit, number }) => [unit, number]),
  );
  const communities = globSync('communities/*.csv', { cwd: content })
    .toSorted()
    .flatMap((file) =>
      rowsOf(join(content, file)).map(({ id = '', name = '', aliases }) => ({
        path: `/communities/${id}/`,
        name,
        aliases: aliases ? [aliases] : [],
        street: streets.get(basename(file, '.csv')),
        plaque: plaques.get(id),
        number: undefined,
        date: undefined,
      })),
    );
  return [
    ...divisions(content),
    ...communities,
    ...[...plaques].map(([, number = '']) => ({
      path: `/p/${number}/`,
      name: number,
      aliases: [],
      street: undefined,
      plaque: undefined,
      number: undefined,
      date: undefined,
    })),
    ...lists(content, day),
    ...documents(content, 'notices/**/*.md'),
    ...documents(content, 'experiences/*.md'),
  ];
}

function divisions(content: string): KnownPage[] {
  const rows = rowsOf(join(content, 'divisions.csv'));
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  return rows.flatMap(({ id = '', name = '', kind, parent }) => {
    const page = { name, aliases: [], plaque: undefined, number: undefined, date: undefined };
    if (kind === 'street') return [{ ...page, path: `/streets/${id}/`, street: name }];
    return kind === 'neighbourhood'
      ? [{ ...page, path: `/communities/${id}/`, street: nameOf.get(parent) }]
      : [];
  });
}

/** Lists are as of the day before the next begins, the newest as of the day. */
function lists(content: string, day: string): KnownPage[] {
  return globSync('cycles/*/*.md', { cwd: content }).flatMap((file) => {
    const text = readFileSync(join(content, file), 'utf8');
    const [, from = '', to = ''] = /validity: .* from: (\S+), to: (\S+)/.exec(text) ?? [];
    if (from > day) return [];
    return {
      path: `/honors/${file.replace(/^cycles\/|\.md$/g, '')}/`,
      name: /^title: (.*)$/m.exec(text)?.[1] ?? '',
      aliases: [],
      street: undefined,
      plaque: undefined,
      number: undefined,
      date: to < day ? to : day,
    };
  });
}

function documents(content: string, pattern: string): KnownPage[] {
  return globSync(pattern, { cwd: content })
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(content, file), 'utf8');
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1];
      return {
        path: `/${file.split('/')[0]}/${basename(file, '.md')}/`,
        name: field('title') ?? '',
        aliases: [],
        street: undefined,
        plaque: undefined,
        number: field('number'),
        date: field('published')?.slice(0, 10),
      };
    });
}

/** Rows of a generated CSV file, which quotes nothing. */
function rowsOf(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const fields = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [fields[at], cell])));
}
