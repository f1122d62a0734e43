import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';

/** What a rule says about one field of a record. */
export interface Finding {
  code: string;
  field: readonly (string | number)[];
  args?: Problem['args'];
  suggestion?: string | undefined;
}

/**
 * The problem of a record. A row is named by its line; in a document the gate looks the field up, so that the line
 * is the field's own.
 */
export function problemAt(origin: Origin, { code, field, args = {}, suggestion }: Finding): Problem {
  const line = origin.file.endsWith('.csv') ? origin.line : undefined;
  return { code, file: origin.file, line, field, args, suggestion };
}
