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

/** Keeps the last result of a function of lists, and gives it again while the lists hold the same objects. */
export function remembered<T>(): (inputs: readonly (readonly unknown[])[], make: () => T) => T {
  let before: { inputs: readonly (readonly unknown[])[]; result: T } | undefined;
  return (inputs, make) => {
    if (before === undefined || !sameObjects(before.inputs, inputs)) before = { inputs, result: make() };
    return before.result;
  };
}

function sameObjects(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.every((list, i) => list.length === b[i]?.length && list.every((item, j) => item === b[i]?.[j]));
}
