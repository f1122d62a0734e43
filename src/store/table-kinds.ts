import type { z } from 'zod';
import { certificationEventRow } from '../domain/certification-event.ts';
import { divisionRow } from '../domain/division.ts';
import { plaqueRow } from '../domain/plaque.ts';
import { unitEventRow } from '../domain/unit-event.ts';
import { rollRow } from '../domain/unit.ts';
import type { TableKind } from './content-file.ts';

/** The schema of each table's rows; its fields are the table's columns. */
export const rowSchemas = {
  divisions: divisionRow,
  'roll-rows': rollRow,
  events: certificationEventRow,
  'unit-events': unitEventRow,
  plaques: plaqueRow,
} satisfies Record<TableKind, z.ZodObject>;

/** A valid row and the line it begins on. */
export interface Row<K extends TableKind = TableKind> {
  line: number;
  data: z.infer<(typeof rowSchemas)[K]>;
}
