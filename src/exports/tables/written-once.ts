import type { Cell } from '../../views/table.ts';

type Write = (cell: NonNullable<Cell>) => string;

/** Writes the cells of one column; one that is the same as in the row before is not written anew. */
export function writtenOnce(write: Write): Write {
  let before: Cell;
  let written = '';
  return (cell) => {
    if (cell === before) return written;
    written = write(cell);
    before = cell;
    return written;
  };
}
