import { fold } from '../../../search/text/fold.ts';
import type { ListRequest, SortKey } from './list-request.ts';
import type { ListRow } from './list-row.ts';

/**
 * The rows that are asked for, in the order that is asked for; rows that are equal in it keep theirs. A word is looked
 * for in the name, street and neighbourhood, whatever its width and case; several words must all be there.
 * @param levels names of the levels from low to high, the order of the column.
 */
export function selectRows(
  rows: readonly ListRow[],
  request: ListRequest,
  levels: readonly string[],
): ListRow[] {
  const words = request.q.split(/\s+/).map(folded).filter(Boolean);
  const chosen = rows.filter((row) => {
    if (request.street !== '' && row.street !== request.street) return false;
    if (request.level !== '' && row.level !== request.level) return false;
    if (request.change !== '' && row.change !== request.change) return false;
    if (words.length === 0) return true;
    const text = [row.name, row.street, row.division].map(folded).join(' ');
    return words.every((word) => text.includes(word));
  });
  if (!request.sort) return chosen;
  const { key, down } = request.sort;
  const compare = comparison(key, levels);
  return chosen.sort((a, b) => (down ? compare(b, a) : compare(a, b)));
}

function folded(text: string): string {
  return fold(text).join('');
}

function comparison(key: SortKey, levels: readonly string[]): (a: ListRow, b: ListRow) => number {
  switch (key) {
    case 'name': {
      const { compare } = new Intl.Collator('zh-Hans-CN');
      return (a, b) => compare(a.name, b.name);
    }
    case 'level':
      return (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level);
    case 'since':
      return (a, b) => byText(a.since, b.since);
    case 'validTo':
      // Without an end comes after every end.
      return (a, b) => byText(a.validTo || '9999', b.validTo || '9999');
  }
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
