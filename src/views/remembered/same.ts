/**
 * Are two values of the content the same, in everything that a view could tell: fields in their order, entries in
 * theirs? Parts that are one object are not looked into. Of functions nothing is known.
 */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameItems(a, b);
  if (a instanceof Map) return b instanceof Map && a.size === b.size && sameItems([...a], [...b]);
  if (Object.getPrototypeOf(a) !== Object.prototype) return false;
  const fields = Object.entries(a);
  const others = Object.entries(b);
  return (
    fields.length === others.length &&
    fields.every(([name, value], at) => name === others[at]?.[0] && same(value, others[at][1]))
  );
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => same(item, b[at]));
}
