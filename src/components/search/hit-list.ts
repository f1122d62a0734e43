import type { NameRow } from '../../search/names/row.ts';
import { hitOf, rowHit, type Hit } from './hit.ts';
import type { MarkName } from './name-marks.ts';
import type { PagefindHit } from './pagefind.ts';

/** Hits one after the other: first the pages that are called so, then those whose text says so. */
export interface HitList {
  /** About as many as are left after those that were taken; a page found by name and by text counts once. */
  left: () => number;
  /** The next hits; `lost` stands for one that did not load. */
  take: (count: number) => Promise<(Hit | 'lost')[]>;
}

export interface HitListOptions {
  /** With a slash at both ends. */
  base: string;
  /** What was asked for, marked in texts. */
  terms: readonly string[][];
  /** Marks it in names. */
  mark: MarkName;
  /** The site they are of, shown at each. */
  issuer?: string | undefined;
}

export function hitList(
  rows: readonly NameRow[],
  found: readonly PagefindHit[],
  { base, terms, mark, issuer }: HitListOptions,
): HitList {
  const byName = new Set(rows.map(({ path }) => base + path.slice(1)));
  let [rowsTaken, foundTaken, repeated] = [0, 0, 0];

  async function takeFound(count: number): Promise<(Hit | 'lost')[]> {
    const taken: (Hit | 'lost')[] = [];
    while (taken.length < count && foundTaken < found.length) {
      const some = found.slice(foundTaken, foundTaken + count - taken.length);
      foundTaken += some.length;
      for (const record of await Promise.allSettled(some.map((hit) => hit.data()))) {
        if (record.status === 'rejected') taken.push('lost');
        else if (byName.has(record.value.url)) repeated += 1;
        else taken.push({ ...hitOf(record.value, terms), issuer });
      }
    }
    return taken;
  }

  return {
    left() {
      // Names are searched in the full text too, unless they were asked for by their sound.
      const repeats = Math.max(0, Math.min(rows.length, found.length) - repeated);
      const ofText = found.length - foundTaken;
      return rows.length - rowsTaken + Math.max(0, ofText - repeats);
    },
    async take(count) {
      const some = rows
        .slice(rowsTaken, rowsTaken + count)
        .map((row) => ({ ...rowHit(row, base, mark), issuer }));
      rowsTaken += some.length;
      return [...some, ...(await takeFound(count - some.length))];
    },
  };
}
