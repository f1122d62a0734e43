import type { z } from 'zod';
import { allowedPersonalDataRow } from '../domain/allowed-personal-data.ts';
import { certificationEventRow } from '../domain/certification-event.ts';
import { divisionRow } from '../domain/division.ts';
import { indicatorPointRow } from '../domain/indicator-series.ts';
import { injuryRow } from '../domain/injury.ts';
import { issuerKeyRow } from '../domain/issuer-key.ts';
import { manifestRow } from '../domain/manifest-record.ts';
import type { Recorded } from '../domain/origin.ts';
import { plaqueRow } from '../domain/plaque.ts';
import { registerRow } from '../domain/register.ts';
import { unitEventRow } from '../domain/unit-event.ts';
import { rollRow } from '../domain/unit.ts';
import { folderOf, stemOf, type TableKind } from './content-file.ts';

/** The schema of each table's rows; its fields are the table's columns. */
export const rowSchemas = {
  divisions: divisionRow,
  'roll-rows': rollRow,
  events: certificationEventRow,
  'unit-events': unitEventRow,
  plaques: plaqueRow,
  'indicator-points': indicatorPointRow,
  'register-entries': registerRow,
  injuries: injuryRow,
  'allowed-personal-data': allowedPersonalDataRow,
  keys: issuerKeyRow,
  manifests: manifestRow,
} satisfies Record<TableKind, z.ZodObject>;

/** What the path of a table says about each of its rows. */
interface PathFields {
  divisions: object;
  'roll-rows': object;
  events: { program: string; cycle: string };
  'unit-events': object;
  plaques: { program: string };
  'indicator-points': object;
  'register-entries': object;
  injuries: { unit: string; year: string };
  'allowed-personal-data': object;
  keys: object;
  manifests: object;
}

/** A valid row as a record of the registry. */
export type Row<K extends TableKind = TableKind> = Recorded<z.infer<(typeof rowSchemas)[K]> & PathFields[K]>;

/** The fields that a row has from the path of its table: `cycles/<program>/<cycle>.csv`, `plaques/<program>.csv`. */
export function pathFieldsOf(kind: TableKind, path: string): Readonly<Record<string, string>> {
  if (kind === 'events') return { program: folderOf(path), cycle: stemOf(path) };
  if (kind === 'injuries') return { unit: folderOf(path), year: stemOf(path) };
  return kind === 'plaques' ? { program: stemOf(path) } : {};
}
