import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What stands in JSON where something else was meant. */
const odd = fc.oneof(
  fc.constantFrom<Json[]>(null, true, 0, -1, 1.5, 1e300, '', '0', 'x'.repeat(3000), [], {}, [[]], [null]),
  fc.constantFrom<Json[]>(
    '../x',
    '//evil.example/',
    'javascript:alert(1)',
    '\ud800',
    '\u0000\u202e',
    '2022-02-30',
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const change = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }),
  how: fc.constantFrom('put', 'put', 'put', 'remove', 'double', 'proto'),
  put: odd,
});

/** Documents that are nearly right: one of these with a few values of it replaced, taken away, or put where none was. */
export function nearlyJson(documents: readonly object[]): fc.Arbitrary<string> {
  const texts = documents.map((document) => JSON.stringify(document));
  const changes = fc.array(change, { minLength: 1, maxLength: 3 });
  return fc.tuple(fc.constantFrom(...texts), changes).map(([text, made]) => {
    const document = { whole: JSON.parse(text) as Json };
    for (const { path, how, put } of made) {
      const { holder, key } = placeIn(document, path);
      const value = structuredClone(put);
      const own = { value, enumerable: true, writable: true, configurable: true };
      if (how === 'remove') Reflect.deleteProperty(holder, key);
      else if (how === 'double') holder[key] = [holder[key] ?? null, value];
      else Object.defineProperty(holder, how === 'put' ? key : '__proto__', own);
    }
    return JSON.stringify(document.whole) ?? '';
  });
}

/** Goes down as long as the path leads somewhere. */
function placeIn(
  document: { whole: Json },
  path: readonly number[],
): { holder: Record<string, Json>; key: string } {
  let holder = document as Record<string, Json>;
  let key = 'whole';
  for (const step of path) {
    const value = holder[key];
    if (typeof value !== 'object' || value === null) break;
    const keys = Object.keys(value);
    const next = keys[step % keys.length];
    if (next === undefined) break;
    holder = value as Record<string, Json>;
    key = next;
  }
  return { holder, key };
}
