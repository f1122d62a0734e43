/** Something that must not be cut in two, from the top of the page, in CSS pixels. */
export interface Whole {
  top: number;
  bottom: number;
}

/**
 * Where a page of a height is cut into pieces of at most `most`, so that every line of text and row of a table stays
 * whole; what is itself higher than a piece is cut nonetheless. The last end is the height.
 */
export function pieceEnds(height: number, wholes: readonly Whole[], most: number): number[] {
  const ends: number[] = [];
  let start = 0;
  while (height - start > most) {
    const end = above(start + most, wholes);
    start = end > start ? end : start + most;
    ends.push(start);
  }
  return [...ends, height];
}

/** The lowest place at or above `y` that goes through nothing. */
function above(y: number, wholes: readonly Whole[]): number {
  const through = wholes.filter(({ top, bottom }) => top < y && y < bottom);
  return through.length === 0 ? y : above(Math.floor(Math.min(...through.map(({ top }) => top))), wholes);
}
