/** What a JSON object itself holds under a key; undefined for all else, so that a wrong type is never more than nothing. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A text of at most 2,000 characters. */
export function textOf(value: unknown, key: string): string | undefined {
  const text = memberOf(value, key);
  return typeof text === 'string' && text.length > 0 && text.length <= 2000 ? text : undefined;
}

/** One value or several, as JSON-LD lets them be written. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const list = memberOf(value, key);
  if (list === undefined || list === null) return [];
  return Array.isArray(list) ? list : [list];
}

/** The `id` of what is named: written alone, or in an object of it. */
export function idOf(value: unknown, key: string): string | undefined {
  const named = memberOf(value, key);
  return typeof named === 'string' ? textOf(value, key) : textOf(named, 'id');
}

/** Is a value of a type of JSON-LD? */
export function hasType(value: unknown, type: string): boolean {
  return listOf(value, 'type').includes(type);
}

/**
 * A point in time with its zone (XML Schema `dateTimeStamp`, VC 2.0, 4.9) in milliseconds since 1970; undefined for
 * what is none.
 */
export function timeOf(value: unknown, key: string): number | undefined {
  const text = textOf(value, key);
  if (text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text))
    return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
