import type { Dataset } from '../../views/data/dataset.ts';
import type { Column, ColumnType } from '../../views/table.ts';

const types: Record<ColumnType, object> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'string', format: 'date' },
  dateTime: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$' },
  boolean: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
};

/** JSON Schema (2020-12) of the JSON files of a dataset; `address` is where the schema itself stands. */
export function jsonSchema({ title, description, columns }: Dataset, address: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title,
    description,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.key, property(column)])),
      required: columns.filter(({ required }) => required).map(({ key }) => key),
      additionalProperties: false,
    },
  };
}

function property({ title, description, type, values }: Column): object {
  return { title, description, ...types[type], enum: values };
}
