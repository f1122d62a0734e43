import { z } from 'zod';
import { fieldWord } from '../../i18n/fields/words.ts';
import { valueWords } from '../../i18n/fields/values.ts';
import type { JsonSchema } from './json-schema.ts';

/** A column of a table, as Frictionless Table Schema says it (https://datapackage.org/standard/table-schema/). */
export interface TableField {
  name: string;
  title?: string;
  description?: string;
  type: 'string' | 'integer' | 'number' | 'date';
  constraints: { required: boolean; pattern?: string; enum?: string[]; minimum?: number };
  /** What the values of `enum` mean, in their order; an addition of ours. */
  enumDescriptions?: string[];
}

export interface TableSchema {
  fields: TableField[];
}

/** The header and the cells of a kind of table. A cell is required if an empty one is refused. */
export function tableSchema(kind: string, row: z.ZodObject): TableSchema {
  return { fields: Object.entries(row.shape).map(([name, field]) => column(kind, name, field as z.ZodType)) };
}

function column(kind: string, name: string, field: z.ZodType): TableField {
  const { label, hint } = fieldWord(kind, [name]) ?? {};
  const json = z.toJSONSchema(field, { io: 'output', unrepresentable: 'any' }) as JsonSchema;
  const values = json.enum;
  return {
    name,
    ...(label === undefined ? {} : { title: label }),
    ...(hint === undefined ? {} : { description: hint }),
    type: typeOf(json),
    constraints: {
      required: !field.safeParse('').success,
      ...(json.pattern === undefined || json.format === 'date' ? {} : { pattern: json.pattern }),
      ...(values === undefined ? {} : { enum: values }),
      ...(json.minimum === undefined ? {} : { minimum: json.minimum }),
    },
    ...(values === undefined ? {} : { enumDescriptions: valueWords(values) }),
  };
}

/** A cell with several values is text, whatever it is parsed to. */
function typeOf({ type, format }: JsonSchema): TableField['type'] {
  if (format === 'date') return 'date';
  return type === 'integer' || type === 'number' ? type : 'string';
}
