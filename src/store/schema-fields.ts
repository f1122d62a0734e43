import { z } from 'zod';
import type { FieldPath } from './yaml-place.ts';

/** The names of the fields that `schema` allows at `path`; of several alternatives, the fields of all. */
export function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((at) => Object.keys(at.shape)))];
}

function schemasAt(schema: z.ZodType, path: FieldPath): z.ZodObject[] {
  const unwrapped = alternatives(schema);
  const [head, ...rest] = path;
  if (head === undefined) return unwrapped.filter((at) => at instanceof z.ZodObject);
  return unwrapped.flatMap((at) => {
    if (at instanceof z.ZodArray) return schemasAt(at.element as z.ZodType, rest);
    const field = at instanceof z.ZodObject ? (at.shape[head] as z.ZodType | undefined) : undefined;
    return field === undefined ? [] : schemasAt(field, rest);
  });
}

/** Looks through `optional`, `default`, `preprocess` and the like, and opens unions. */
function alternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap((option) => alternatives(option));
  }
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly
  ) {
    return alternatives(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodPipe) return alternatives(schema.out as z.ZodType);
  return [schema];
}
