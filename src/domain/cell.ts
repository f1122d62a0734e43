import { z } from 'zod';

/** A CSV cell that may be empty: '' becomes undefined. */
export function optionalCell<T extends z.ZodType>(schema: T) {
  return z.preprocess((cell) => (cell === '' ? undefined : cell), schema.optional());
}

/** A CSV cell that holds several values separated by `|`. */
export function listCell<T extends z.ZodType<unknown, string>>(item: T) {
  return z.preprocess(
    (cell) =>
      typeof cell === 'string' ? (cell === '' ? [] : cell.split('|').map((part) => part.trim())) : cell,
    z.array(item),
  );
}

/** A CSV cell that holds a whole number of at least 0; empty means unknown. */
export const countCell = z.preprocess(
  (cell) =>
    cell === ''
      ? undefined
      : typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell)
        ? Number(cell)
        : cell,
  z.int().min(0).optional(),
);

/** A CSV cell that must hold a number of at least 0, decimals allowed. */
export const decimalCell = z.preprocess(
  (cell) => (typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell),
  z.number().min(0),
);
