import { alternativesOf, type JsonSchema } from '../schema/json-schema.ts';

/**
 * Is this a group of fields of which there is one or none, or one of several shapes? Decap demands the required
 * fields of an optional object even where it is left out, and knows no object of several shapes; so the editor
 * shows both as a list of at most one item, and the file holds the item.
 */
export function isOptionalGroup(schema: JsonSchema, required: boolean): boolean {
  return discriminatorOf(schema) !== undefined || (schema.properties !== undefined && !required);
}

/** The property by which the alternatives of a union of objects are told apart. */
export function discriminatorOf(schema: JsonSchema): string | undefined {
  const alternatives = alternativesOf(schema);
  const [first] = alternatives;
  if (alternatives.length < 2 || first?.properties === undefined) return undefined;
  return Object.keys(first.properties).find((name) =>
    alternatives.every(({ properties }) => {
      const key = properties?.[name];
      return key?.const !== undefined || key?.enum !== undefined;
    }),
  );
}

/** The alternative that a value follows. */
export function alternativeFor(schema: JsonSchema, value: Readonly<Record<string, unknown>>): JsonSchema {
  const key = discriminatorOf(schema);
  if (key === undefined) return schema;
  const said = value[key];
  const fits = ({ properties }: JsonSchema) => {
    const of = properties?.[key];
    return of?.const === said || (of?.enum ?? []).some((one) => one === said);
  };
  return alternativesOf(schema).find(fits) ?? schema;
}
