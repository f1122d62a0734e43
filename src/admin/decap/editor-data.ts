import type { JsonSchema } from '../schema/json-schema.ts';
import { alternativeFor, isOptionalGroup } from './group.ts';

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Front matter as the editor shows it: a group of which there is one or none becomes a list of at most one. */
export function toEditor(schema: JsonSchema, data: Data): Record<string, unknown> {
  return mapped(schema, data, (field, value, required) => {
    if (Array.isArray(value)) {
      return value.map((item) => (isData(item) ? toEditor(itemOf(field, item), item) : (item as unknown)));
    }
    if (!isData(value)) return value;
    const inner = toEditor(alternativeFor(field, value), value);
    return isOptionalGroup(field, required) ? [inner] : inner;
  });
}

/**
 * What the editor holds as front matter: lists of at most one become the group, and what was left empty or says
 * what holds anyway is not written. Fields that begin with `_` are the editor's own.
 */
export function fromEditor(schema: JsonSchema, data: Data): Record<string, unknown> {
  const all = mapped(schema, data, (field, value, required) => {
    const one = isOptionalGroup(field, required) && Array.isArray(value) ? (value[0] as unknown) : value;
    if (Array.isArray(one)) {
      return one
        .map((item: unknown) => (isData(item) ? fromEditor(itemOf(field, item), item) : item))
        .filter((item) => !isEmpty(item));
    }
    return isData(one) ? fromEditor(alternativeFor(field, one), one) : one;
  });
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => {
      if (name.startsWith('_')) return false;
      const required = schema.required?.includes(name) ?? false;
      if (required) return value !== undefined && value !== null && value !== '';
      return !isEmpty(value) && !saysNothing(value, schema.properties?.[name]?.default);
    }),
  );
}

function mapped(
  schema: JsonSchema,
  data: Data,
  map: (field: JsonSchema, value: unknown, required: boolean) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    inOrder(schema, data).map(([name, value]) => {
      const field = schema.properties?.[name];
      return [
        name,
        field === undefined ? value : map(field, value, schema.required?.includes(name) ?? false),
      ];
    }),
  );
}

/** Fields in the order of their schema: the editor's maps forget theirs. What it does not know comes last. */
function inOrder(schema: JsonSchema, data: Data): [string, unknown][] {
  const names = Object.keys(schema.properties ?? {});
  const known = names.filter((name) => name in data);
  const others = Object.keys(data).filter((name) => !names.includes(name));
  return [...known, ...others].map((name) => [name, data[name]]);
}

function itemOf(list: JsonSchema, item: Data): JsonSchema {
  return alternativeFor(list.items ?? {}, item);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isData(value) && Object.keys(value).length === 0;
}

/** A switch that stands where it would stand without being written. */
function saysNothing(value: unknown, byDefault: unknown): boolean {
  return typeof value === 'boolean' && value === (byDefault ?? false);
}
