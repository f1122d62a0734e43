import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { yamlLine } from './front-matter.ts';
import type { Place } from './text.ts';

export type FieldPath = readonly (string | number)[];

/** Finds the places of fields in front matter; parse once, ask often. */
export interface YamlPlaces {
  /** Where the field's value begins; where it is missing, the nearest part around it. */
  value(field: FieldPath): Place;
  /** Where the field's name stands. */
  key(field: FieldPath): Place;
}

export function yamlPlaces(yaml: string): YamlPlaces {
  const counter = new LineCounter();
  const root = parseDocument(yaml, {
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false,
  }).contents;
  const place = (node: unknown): Place | undefined => {
    const offset = (node as Node | null)?.range?.[0];
    if (offset === undefined) return undefined;
    const { line, col } = counter.linePos(offset);
    return { line: line + yamlLine - 1, column: col };
  };
  const find = (field: FieldPath, wanted: 'key' | 'value'): Place => {
    let best = place(root) ?? { line: yamlLine, column: 1 };
    let node: unknown = root;
    for (const [depth, part] of field.entries()) {
      const pair = childOf(node, part);
      if (pair === undefined) break;
      const key = wanted === 'key' && depth === field.length - 1;
      best = place(key ? pair.key : pair.value) ?? place(pair.key) ?? best;
      node = pair.value;
    }
    return best;
  };
  return { value: (field) => find(field, 'value'), key: (field) => find(field, 'key') };
}

function childOf(node: unknown, part: string | number): Pick<Pair, 'key' | 'value'> | undefined {
  if (isMap(node)) {
    return node.items.find(({ key }) => (isScalar(key) ? String(key.value) : undefined) === String(part));
  }
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part];
    return item === undefined ? undefined : { key: item, value: item };
  }
  return undefined;
}
