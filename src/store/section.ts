import type { Problem } from '../domain/problem.ts';

/** A part of the registry: what was accepted, what is wrong, and what was read well but cannot be kept. */
export interface Section<T> {
  value: T;
  problems: Problem[];
  /** Documents that are not in `value` though their reading was fine, by path. */
  refusedDocuments: string[];
  /** Number of rows that are not in `value` though their reading was fine. */
  refusedRows: number;
}

export function section<T>(value: T, rest: Partial<Omit<Section<T>, 'value'>> = {}): Section<T> {
  return { value, problems: [], refusedDocuments: [], refusedRows: 0, ...rest };
}

/** Gives the last result under a name again while the lists it was made from hold the same objects. */
export type Remember = <T>(name: string, inputs: readonly (readonly unknown[])[], make: () => T) => T;

export function memory(): Remember {
  const known = new Map<string, { inputs: readonly (readonly unknown[])[]; result: unknown }>();
  return <T>(name: string, inputs: readonly (readonly unknown[])[], make: () => T): T => {
    const before = known.get(name);
    if (before !== undefined && sameObjects(before.inputs, inputs)) return before.result as T;
    const result = make();
    known.set(name, { inputs, result });
    return result;
  };
}

function sameObjects(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.every((list, i) => list.length === b[i]?.length && list.every((item, j) => item === b[i]?.[j]));
}
