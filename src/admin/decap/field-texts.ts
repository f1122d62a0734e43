import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { parseYaml } from '../../store/front-matter.ts';

/** How YAML is written where nothing says otherwise: one line a value, as the guide shows it. */
export const style = { lineWidth: 0, singleQuote: true };

/**
 * The lines of each field of a YAML mapping, with the comments above it; `head` is what stands above the first.
 * Undefined for what is no plain mapping.
 */
export function fieldTexts(
  yaml: string,
): { head: string; texts: [name: string, text: string][] } | undefined {
  const { contents, errors } = parseDocument(yaml);
  if (errors.length > 0 || !isMap(contents) || contents.flow) return undefined;
  const starts = contents.items.map(({ key }) =>
    isScalar(key) && key.range
      ? { name: String(key.value), at: withComments(yaml, key.range[0]) }
      : undefined,
  );
  const known = starts.filter((start) => start !== undefined);
  if (known.length !== starts.length) return undefined;
  return {
    head: yaml.slice(0, known[0]?.at ?? yaml.length),
    texts: known.map(({ name, at }, index) => [name, yaml.slice(at, known[index + 1]?.at)]),
  };
}

/** The offset of the first of the comment lines right above `at`. */
function withComments(yaml: string, at: number): number {
  const above = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)$/.exec(yaml.slice(0, at))?.[1] ?? '';
  return at - above.length;
}

/** The lines of a field whose value changes: what is the same in it keeps its place, comments and style. */
export function changedText(name: string, text: string, before: unknown, next: unknown): string {
  const document = parseDocument(text);
  change(document, [name], before, next);
  const written = document.toString(style);
  // The library pads all brackets alike; the guide writes `{ a: 1 }` and `[a]`.
  const tight = written.replaceAll(/\[ ([^[\]'"]*) \]/g, '[$1]');
  return !text.includes('[ ') && isSame(parseYaml(tight), parseYaml(written)) ? tight : written;
}

function change(
  document: Document,
  path: readonly (string | number)[],
  before: unknown,
  next: unknown,
): void {
  if (isSame(before, next)) return;
  const node = document.getIn(path, true);
  if (isGroup(before) && isGroup(next) && isMap(node)) {
    const names = new Set([...Object.keys(before), ...Object.keys(next)]);
    for (const name of names) change(document, [...path, name], before[name], next[name]);
  } else if (
    Array.isArray(before) &&
    Array.isArray(next) &&
    isSeq(node) &&
    node.items.length === before.length
  ) {
    const shared = Math.min(before.length, next.length);
    for (let at = 0; at < shared; at += 1) change(document, [...path, at], before[at], next[at]);
    // From the end, so that what is taken out moves nothing that is still to come.
    for (let at = before.length - 1; at >= next.length; at -= 1) document.deleteIn([...path, at]);
    for (let at = shared; at < next.length; at += 1) document.addIn(path, document.createNode(next[at]));
  } else if (next === undefined) {
    document.deleteIn(path);
  } else if (isScalar(node) && !isGroup(next) && !Array.isArray(next)) {
    // The node stays, and with it the comment beside the value.
    node.value = next;
  } else {
    document.setIn(path, document.createNode(next));
  }
}

/** Equal whatever the order of the fields: the editor's maps forget it. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (!isGroup(one) || !isGroup(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
