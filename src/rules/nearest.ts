/**
 * The candidate that `word` was probably meant to be: at most a third of its characters (at least one, at most
 * three) inserted, left out, changed or swapped with the next. Undefined if none is near, or if two are equally near:
 * of hengtai-1 and hengtai-2 neither may be put into a clerk's mouth.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let isTied = false;
  let limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of candidates) {
    if (candidate === best || Math.abs(candidate.length - word.length) > limit) continue;
    const edits = editsBetween(word, candidate, limit);
    if (edits > limit) continue;
    isTied = best !== undefined && edits === limit;
    best = candidate;
    limit = edits;
  }
  return isTied ? undefined : best;
}

/** Damerau–Levenshtein distance (adjacent swaps), given up as soon as it must exceed `limit`. */
function editsBetween(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current.push(edits);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
