import type { z } from 'zod';

/** A cell's value, or what zod says against it. */
export type ParsedCell = { value: unknown } | { issues: z.core.$ZodIssue[] };

/** A column of a table, as its row schema describes it. */
export interface Column {
  name: string;
  /** Must the header name it? A column whose cells may be empty can be left out. */
  required: boolean;
  /** Checks a cell by the field's schema; the same text is checked only once. */
  parse(cell: string): ParsedCell;
}

/** A column and where a table's header puts it; -1 if the header leaves it out. */
export interface Field {
  column: Column;
  index: number;
}

/** What a schema says of each text that it was asked about. */
export type Answers = Map<z.ZodType, Map<string, ParsedCell>>;

/**
 * The columns of a row schema. Each cell is judged on its own, so a row schema must not compare its fields with
 * one another; rules across fields belong to `rules/`. Hundreds of thousands of cells hold a few thousand distinct
 * texts, so `answers` are remembered for as long as the columns live; where tables share them, an id is one string
 * in memory however often it is named, and is found faster.
 */
export function columnsOf(schema: z.ZodObject, answers: Answers = new Map()): Column[] {
  if ((schema.def.checks?.length ?? 0) > 0) throw new Error('A row schema with checks across its fields');
  return Object.entries(schema.shape).map(([name, field]) => {
    const parse = remembering(field as z.ZodType, answers);
    return { name, parse, required: 'issues' in parse('') };
  });
}

function remembering(field: z.ZodType, answers: Answers): (cell: string) => ParsedCell {
  const known = answers.get(field) ?? new Map<string, ParsedCell>();
  answers.set(field, known);
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = field.safeParse(cell);
    const parsed = result.success ? { value: result.data } : { issues: result.error.issues };
    known.set(cell, parsed);
    return parsed;
  };
}
