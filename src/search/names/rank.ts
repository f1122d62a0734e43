import type { NameRow } from './row.ts';

const SHELVES = ['programs', 'streets', 'honors', 'communities', 'experiences', 'notices', 'p'];
const OTHERS = SHELVES.indexOf('experiences');

/**
 * Sorts rows that are equally good answers: the site's own pages, then communities (holders of honours first,
 * then those whose honour rests), then documents, the newest first, then boards; then the shorter name.
 */
export function compareRows(a: NameRow, b: NameRow): number {
  return (
    shelfOf(a) - shelfOf(b) ||
    standingOf(a) - standingOf(b) ||
    compare(b.date ?? '', a.date ?? '') ||
    (a.names[0]?.length ?? 0) - (b.names[0]?.length ?? 0) ||
    compare(a.path, b.path)
  );
}

function shelfOf({ path }: NameRow): number {
  const at = SHELVES.indexOf(path.split('/')[1] ?? '');
  return at < 0 ? OTHERS : at;
}

function standingOf({ statuses }: NameRow): number {
  return statuses.includes('in-force') ? 0 : statuses.includes('suspended') ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
