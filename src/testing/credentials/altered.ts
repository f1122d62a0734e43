/** A place in a document, from the outside in. */
type Path = readonly (string | number)[];

/** Copies of a document, in each of which one value is changed by one character; each names the place. */
export function* alteredOnce(document: object): Generator<{ place: string; altered: object }> {
  for (const [path, value] of leavesOf(document, [])) {
    yield { place: path.join('.'), altered: withValue(document, path, changed(value)) as object };
  }
}

function* leavesOf(value: unknown, path: Path): Generator<[Path, unknown]> {
  if (typeof value !== 'object' || value === null) return yield [path, value];
  for (const [name, one] of Object.entries(value)) yield* leavesOf(one, [...path, name]);
}

/** Another character in the middle, where a letter of Base58 is another one and a digit stays a digit. */
function changed(value: unknown): unknown {
  if (typeof value !== 'string') return typeof value === 'boolean' ? !value : Number(value) + 1;
  const at = Math.floor(value.length / 2);
  const letter = value[at] ?? '';
  const other = /\d/.test(letter) ? String((Number(letter) % 8) + 1) : letter === 'x' ? 'y' : 'x';
  return value.slice(0, at) + (other === letter ? '9' : other) + value.slice(at + 1);
}

function withValue(within: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  const copy = (Array.isArray(within) ? [...within] : { ...(within as object) }) as Record<string, unknown>;
  copy[first] = withValue(copy[first], rest, value);
  return copy;
}
