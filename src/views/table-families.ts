import type { TableFamily } from './table-family.ts';

/** Every kind of table that can be taken away. */
export const tableFamilies: readonly TableFamily[] = [];
