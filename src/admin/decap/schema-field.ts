import { fieldWord } from '../../i18n/fields/words.ts';
import { valueWords } from '../../i18n/fields/values.ts';
import { alternativesOf, type JsonSchema } from '../schema/json-schema.ts';
import { referenceOf, type DecapField } from './field.ts';
import { discriminatorOf, isOptionalGroup } from './group.ts';

/** Where a field stands: the kind of its document or table, and the path to it. */
interface Place {
  kind: string;
  path: readonly string[];
  required: boolean;
}

/** The fields of an object, in the order of its schema. */
export function fieldsOf(kind: string, schema: JsonSchema, path: readonly string[] = []): DecapField[] {
  return Object.entries(schema.properties ?? {}).map(([name, field]) =>
    fieldOf(field, { kind, path: [...path, name], required: schema.required?.includes(name) ?? false }),
  );
}

function fieldOf(schema: JsonSchema, place: Place): DecapField {
  const { kind, path, required } = place;
  const name = path.at(-1) ?? '';
  const { label = name, hint } = fieldWord(kind, path) ?? {};
  const head = { name, label, required, ...(hint === undefined ? {} : { hint }) };
  const shown = ungrouped(schema);
  if (shown.type === 'array' && shown.items !== undefined) return { ...head, ...listOf(shown, place, head) };
  if (isOptionalGroup(shown, required)) {
    return { ...head, label_singular: label, ...itemsOf(shown, place), ...lists, max: 1 };
  }
  if (shown.properties !== undefined) {
    return { ...head, widget: 'object', collapsed: false, fields: fieldsOf(kind, shown, path) };
  }
  return { ...head, ...scalarOf(name, shown) };
}

/** Without a default Decap puts an empty item into every new list. */
const lists = { widget: 'list', collapsed: true, default: [] };

/** Of `text or null`, the text: an empty field is not written. */
function ungrouped(schema: JsonSchema): JsonSchema {
  const alternatives = alternativesOf(schema).filter(({ type }) => type !== 'null');
  const [only] = alternatives;
  return alternatives.length === 1 && only !== undefined ? only : schema;
}

function listOf(schema: JsonSchema, place: Place, { name, label }: Pick<DecapField, 'name' | 'label'>) {
  const { items = {}, minItems, maxItems } = schema;
  const bounds = {
    ...(minItems === undefined || !place.required ? {} : { min: minItems }),
    ...(maxItems === undefined ? {} : { max: maxItems }),
  };
  if (items.enum !== undefined) {
    return { widget: 'select', multiple: true, ...bounds, options: optionsOf(items.enum) };
  }
  if (items.properties !== undefined || discriminatorOf(items) !== undefined) {
    return { ...lists, ...bounds, label_singular: label, ...itemsOf(items, place) };
  }
  const field: DecapField = { name, label, required: true, ...scalarOf(name, items) };
  return { ...lists, ...bounds, collapsed: false, label_singular: label, field };
}

/** The fields of one item; of a union, those of each alternative, chosen by its discriminator. */
function itemsOf(schema: JsonSchema, { kind, path }: Place): Partial<DecapField> {
  const typeKey = discriminatorOf(schema);
  if (typeKey === undefined) return { fields: fieldsOf(kind, schema, path) };
  const types = alternativesOf(schema).flatMap((one) => {
    const key = one.properties?.[typeKey] ?? {};
    const values = key.enum ?? (key.const === undefined ? [] : [key.const]);
    const fields = fieldsOf(kind, one, path).filter(({ name }) => name !== typeKey);
    return values.map((value): DecapField => ({
      name: value,
      label: valueWords([value])[0] ?? value,
      widget: 'object',
      fields: fields.length > 0 ? fields : [{ name: '_none', label: '没有别的可填', widget: 'hidden' }],
    }));
  });
  return { typeKey, types };
}

function scalarOf(name: string, schema: JsonSchema): Pick<DecapField, 'widget'> & Partial<DecapField> {
  const target = referenceOf(name, schema.pattern);
  if (target !== undefined) return { widget: 'hb-reference', target };
  if (schema.enum !== undefined) return { widget: 'select', options: optionsOf(schema.enum) };
  if (schema.type === 'boolean') return { widget: 'boolean', default: schema.default ?? false };
  if (schema.type === 'integer' || schema.type === 'number') {
    return {
      widget: 'number',
      value_type: schema.type === 'integer' ? 'int' : 'float',
      ...(schema.minimum === undefined ? {} : { min: schema.minimum }),
      ...(schema.maximum === undefined ? {} : { max: schema.maximum }),
    };
  }
  if (schema.format === 'date') return { widget: 'hb-day' };
  if (name === 'published') return { widget: 'hb-time' };
  return { widget: (schema.maxLength ?? 0) > 300 ? 'text' : 'string', ...patternOf(schema) };
}

function optionsOf(values: readonly string[]) {
  const words = valueWords(values);
  return values.map((value, at) => ({ value, label: words[at] ?? value }));
}

/** Decap tests patterns without the `u` flag, so those that need it are left to the gate. */
function patternOf({ pattern, description }: JsonSchema): Partial<DecapField> {
  if (pattern === undefined || pattern.includes('\\p{')) return {};
  return { pattern: [pattern, description ?? '写得不对：请看字段下面的说明'] };
}
