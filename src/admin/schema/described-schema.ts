import { z } from 'zod';
import { fieldWord } from '../../i18n/fields/words.ts';
import { valueWords } from '../../i18n/fields/values.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The JSON Schema (draft 2020-12) of what a clerk writes for `schema`: fields with a default may be left out, and
 * each field has its Chinese name and hint. Rules that compare fields, and those of the calendar, are the gate's.
 * @param kind of document or table, by which the words are looked up
 */
export function describedSchema(kind: string, schema: z.ZodType): JsonSchema {
  const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return described(kind, [], plain);
}

function described(kind: string, path: readonly string[], schema: JsonSchema): JsonSchema {
  const { properties, items, oneOf, anyOf, enum: values, maximum, pattern, ...rest } = schema;
  return {
    ...rest,
    // A number without limit is written by zod as the largest that is safe, a date with a pattern of 300 letters.
    ...(maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? {} : { maximum }),
    ...(pattern === undefined || rest.format === 'date' ? {} : { pattern }),
    ...(values === undefined ? {} : { enum: values, enumDescriptions: valueWords(values) }),
    ...(items === undefined ? {} : { items: described(kind, path, items) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map((one) => described(kind, path, one)) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((one) => described(kind, path, one)) }),
    ...(properties === undefined ? {} : { properties: named(kind, path, properties) }),
  };
}

function named(kind: string, path: readonly string[], properties: Record<string, JsonSchema>) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]): [string, JsonSchema] => {
      const at = [...path, name];
      const { label, hint } = fieldWord(kind, at) ?? {};
      const words = {
        ...(label === undefined ? {} : { title: label }),
        ...(hint === undefined ? {} : { description: hint }),
      };
      return [name, { ...words, ...described(kind, at, field) }];
    }),
  );
}
