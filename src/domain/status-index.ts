import { z } from 'zod';

/** Places of one status list: the least that W3C Bitstring Status List 1.0 (section 6.1) allows, for herd privacy. */
export const LIST_LENGTH = 131_072;

/** When so many places of a list are taken, new boards go to the next: then a free place is found by few draws. */
export const LIST_IS_FULL = LIST_LENGTH / 2;

/** Lists that a site may ever have: 13 million boards. */
export const MOST_LISTS = 200;

/**
 * 状态序号: the place of a board in the status lists, given once at random and never changed or used again; list
 * `n` holds the numbers from `(n - 1) * LIST_LENGTH`.
 */
export const statusIndex = z.preprocess(
  (cell) => (typeof cell === 'string' && /^-?\d{1,9}$/.test(cell) ? Number(cell) : cell),
  z
    .int()
    .min(0)
    .max(MOST_LISTS * LIST_LENGTH - 1),
);
