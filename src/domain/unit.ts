import { z } from 'zod';
import { countCell, listCell, optionalCell } from './cell.ts';
import { id, line, name } from './id.ts';
import type { Origin } from './origin.ts';
import { photos } from './photo.ts';
import { plainDate } from './plain-date.ts';
import { unitKind, type UnitKind } from './unit-kind.ts';

/** 底册: the head of a roll, `content/communities/<street>.md`; its rows stand in `<street>.csv` beside it. */
export const roll = z.strictObject({
  /** The street or town the roll belongs to; the file is named after it. */
  street: id,
  /** The day on which the roll was last compared with reality. */
  asOf: plainDate,
  /** Who keeps the roll. */
  source: line,
});
export type Roll = z.infer<typeof roll>;

/** 底册 row: one unit. The name is today's name; earlier names come from unit events. */
export const rollRow = z.strictObject({
  id,
  name,
  kind: unitKind,
  /** The neighbourhood or village it lies in; a unit directly under the street names the street. */
  division: id,
  /** Other names in use: nicknames, phases (期), areas (区). */
  aliases: listCell(name),
  households: countCell,
  population: countCell,
  address: optionalCell(line),
});

/** 小区档案: the head of `content/profiles/**.md`; the body is the text of the community's page. */
export const profile = z.strictObject({
  unit: id,
  summary: line,
  /** The day the text was last checked. */
  updated: plainDate,
  /** WGS 84 degrees. */
  location: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
  photos,
});
export type Profile = z.infer<typeof profile> & { bodyMarkdown: string; origin: Origin };

/** 单元: what can hold an honour, from a row of the roll or of the divisions, with its profile if it has one. */
export interface Unit {
  id: string;
  name: string;
  kind: UnitKind;
  /** The division above; undefined for the district alone. */
  division: string | undefined;
  aliases: string[];
  households?: number | undefined;
  population?: number | undefined;
  address?: string | undefined;
  code?: string | undefined;
  codeAsOf?: string | undefined;
  /** The street or town it lies in (itself, if it is one); undefined for the district. */
  street: string | undefined;
  profile?: Profile | undefined;
  origin: Origin;
}
