import { z } from 'zod';
import { countCell, listCell, optionalCell } from './cell.ts';
import { id, name } from './id.ts';
import { plainDate } from './plain-date.ts';
import { divisionKind } from './unit-kind.ts';

/**
 * 区划: one row of `content/divisions.csv`. District → street or town → neighbourhood or village.
 * `code` is the national code of 6, 9 or 12 digits (GB/T 2260, GB/T 10114) as it stood on `codeAsOf`;
 * no open official list of community codes is known, so it is optional.
 */
export const divisionRow = z.strictObject({
  id,
  name,
  kind: divisionKind,
  /** The division above; empty for the district alone. */
  parent: optionalCell(id),
  aliases: listCell(name),
  households: countCell,
  population: countCell,
  code: optionalCell(z.string().regex(/^(?:\d{6}|\d{9}|\d{12})$/, { error: 'HB210' })),
  codeAsOf: optionalCell(plainDate),
});
