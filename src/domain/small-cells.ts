/** A count from 1 up to below this may lead to a person. */
export const SMALL_CELL = 5;

/** A cell as it may be published: its count, or undefined where it is withheld. */
export type PublishedCount = number | undefined;

/** May a total be published, and may it be divided into groups? */
export function mayPublish(total: number): { total: boolean; groups: boolean } {
  return { total: total === 0 || total >= SMALL_CELL, groups: total >= 2 * SMALL_CELL };
}

/**
 * Withholds small cells (1 to 4) of a table whose total is published, and as many others as it takes that the total
 * does not give them away (complementary suppression): what is withheld are at least two cells that come to at least
 * twice the limit, so that whoever subtracts the rest from the total cannot tell them apart. The others are taken in
 * the order of the table from the last small cell back (tables run from large to small), and not by their size: whoever knew that the smallest is taken
 * would know that it is no larger than what is shown. A 0 speaks of nobody and stays. Of a total that may not be
 * divided (`mayPublish`) nothing is shown.
 */
export function withheld(counts: readonly number[]): PublishedCount[] {
  const total = sumOf(counts);
  if (!mayPublish(total).groups) return counts.map(() => undefined);
  const hidden = new Set(counts.flatMap((count, at) => (count > 0 && count < SMALL_CELL ? [at] : [])));
  const last = [...hidden].at(-1);
  if (last === undefined) return [...counts];
  const inTurn = [...counts.keys()].toReversed().map((at) => (at + last + 1) % counts.length);
  for (const at of inTurn) {
    if (hidden.size >= 2 && sumOf([...hidden].map((one) => counts[one] ?? 0)) >= 2 * SMALL_CELL) break;
    if (counts[at] !== 0) hidden.add(at);
  }
  return counts.map((count, at) => (hidden.has(at) ? undefined : count));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
