import { datasetTables } from './data/dataset-tables.ts';
import { honourTables } from './honour-table.ts';
import { noticeTableFamily } from './notice-tables.ts';
import { registerTables } from './register-table.ts';
import type { TableFamily } from './table-family.ts';

/** Every kind of table that can be taken away. */
export const tableFamilies: readonly TableFamily[] = [
  honourTables,
  noticeTableFamily,
  datasetTables,
  registerTables,
];
