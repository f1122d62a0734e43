import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';

/** Which key is unique, what to say if it is not, and which field holds it. */
export interface UniqueKey<T> {
  of: (record: T) => string;
  field: string;
  /** HB301 an id twice, HB302 two profiles of one unit. */
  code?: 'HB301' | 'HB302';
}

/**
 * Puts records into a map in the order of their keys. Where a key comes twice the first record stays, and the
 * problem stands at the other and names the first place.
 */
export function unique<T extends { origin: Origin }>(
  records: Iterable<T>,
  key: UniqueKey<T>,
): { map: Map<string, T>; problems: Problem[] } {
  const seen = new Map<string, T>();
  const problems: Problem[] = [];
  for (const record of records) {
    const value = key.of(record);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, record);
    else
      problems.push({
        code: key.code ?? 'HB301',
        file: record.origin.file,
        line: record.origin.line,
        field: [key.field],
        args: { value, file: first.origin.file, line: first.origin.line },
      });
  }
  const entries = [...seen].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { map: new Map(entries), problems };
}
