import { z } from 'zod';

/** 单元类型: everything that can hold an honour. */
export const unitKinds = [
  'district',
  'street',
  'town',
  'neighbourhood',
  'village',
  'natural-village',
  'compound',
  'enterprise',
  'institution',
  'park',
  'facility',
  'person',
  'family',
  'work',
] as const;
export const unitKind = z.enum(unitKinds);
export type UnitKind = z.infer<typeof unitKind>;

/** Kinds that form the tree of divisions (区划), district first. */
export const divisionKinds = ['district', 'street', 'town', 'neighbourhood', 'village'] as const;
export const divisionKind = z.enum(divisionKinds);
export type DivisionKind = z.infer<typeof divisionKind>;

/** Kinds that stand for people: nothing is shown of them but what the program declares. */
export const privateKinds: readonly UnitKind[] = ['person', 'family'];

/** Kinds that are no place: they have no page under `/communities/`. */
export const nonPlaceKinds: readonly UnitKind[] = ['person', 'family', 'work'];
