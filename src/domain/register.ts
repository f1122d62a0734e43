import { z } from 'zod';
import { countCell, optionalCell } from './cell.ts';
import { id, line, name } from './id.ts';
import type { Origin, Recorded } from './origin.ts';
import { plainDate } from './plain-date.ts';

/** 名录: the head of `content/registers/<id>.md`; its entries stand in `<id>.csv` beside it. */
export const register = z.strictObject({
  id: id.optional(),
  title: name,
  summary: line,
  /** The office that keeps it. */
  keeper: name,
  /** The day on which it was last compared with reality. */
  asOf: plainDate,
  /** Where a street keeps it: it may list only what lies there. */
  street: id.optional(),
  /** From high to low; then every entry has one. */
  levels: z.array(z.strictObject({ id, name })).default([]),
  /** What the column `capacity` counts: 可容纳, 人. */
  capacity: z.strictObject({ name, unit: z.string().min(1).max(12) }).optional(),
});

/** Telephone of an office: a landline with its area code, or a short service number. Mobiles belong to persons. */
export const officePhone = z.string().regex(/^(?:0\d{2,3}-\d{7,8}(?:-\d{1,6})?|[149]\d{2,5})$/, {
  error: 'HB261',
});

/** 名录 row: one place. With `unit` it is a unit of the rolls, whose name, division and address it takes over. */
export const registerRow = z.strictObject({
  /** Part of the URL `/registers/<register>/<id>/`. */
  id,
  name: optionalCell(name),
  level: optionalCell(id),
  /** The neighbourhood, village or street it lies in. */
  division: optionalCell(id),
  unit: optionalCell(id),
  /** To the door, never to a household. */
  address: optionalCell(line),
  phone: optionalCell(officePhone),
  capacity: countCell,
  detail: optionalCell(line),
  /** On the register from this day; without it, from the beginning. */
  since: optionalCell(plainDate),
  /** Its last day on the register. */
  until: optionalCell(plainDate),
});
export type RegisterEntry = Recorded<z.infer<typeof registerRow> & { register: string }>;

export type Register = Omit<z.infer<typeof register>, 'id'> & {
  id: string;
  /** By id. */
  entries: ReadonlyMap<string, RegisterEntry>;
  bodyMarkdown: string;
  origin: Origin;
};
