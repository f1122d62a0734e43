import { datasetTables } from './data/dataset-tables.ts';
import { honourTables } from './honour-list/honour-table.ts';
import { noticeTableFamily } from './notice/notice-tables.ts';
import { logTable } from './site/log-family.ts';
import { registerTables } from './office/register-table.ts';
import type { TableFamily } from './table-family.ts';

/** Every kind of table that can be taken away. */
export const tableFamilies: readonly TableFamily[] = [
  honourTables,
  noticeTableFamily,
  datasetTables,
  registerTables,
  logTable,
];
