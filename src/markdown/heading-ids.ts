/**
 * Gives ids to the headings of one document, from their text: `二、认定标准` → `h-二、认定标准`; a repeated one
 * gets a number. The prefix keeps them apart from the ids of the page around.
 */
export function headingIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = `h-${text
      .trim()
      .replace(/\s+/g, '-')
      .replace(/["'<>&#%]/g, '')}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/**
 * By how many levels the headings of a document move, so that its highest stands right below the page's own
 * heading.
 * @param levels levels of the document's headings, 1–6.
 * @param highest the level that the highest one is to have.
 */
export function headingShift(levels: readonly number[], highest: number): number {
  return levels.length === 0 ? 0 : highest - Math.min(...levels);
}

/** A level moved, kept within h1–h6. */
export function shiftedLevel(level: number, shift: number): number {
  return Math.min(6, Math.max(1, level + shift));
}
