import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { parseYaml, splitFrontMatter } from '../../store/front-matter.ts';
import { normalized } from '../../store/text.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { fromEditor, toEditor } from './editor-data.ts';

/** How Decap reads and writes a file (https://decapcms.org/docs/custom-formatters/). */
export interface Format {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (data: Readonly<Record<string, unknown>>) => string;
}

/** The text an entry was read from; kept in its data, because Decap gives a format nothing else. */
const SOURCE = '_source';

/**
 * Reads and writes documents of one kind, as the gate does: dates stay text, and of a file that was edited only
 * what changed is another: comments, order and style of the rest stay.
 */
export function documentFormat(kind: string, schema: JsonSchema): Format {
  return {
    fromFile: (text) => {
      const split = splitFrontMatter(normalized(text));
      if (typeof split === 'string') return { body: text, [SOURCE]: text };
      const data = (parseYaml(split.yaml) ?? {}) as Record<string, unknown>;
      return { ...toEditor(schema, data), body: split.body, [SOURCE]: text };
    },
    toFile: ({ body, [SOURCE]: source, ...data }) => {
      const next = withResult(kind, fromEditor(schema, data));
      const text = typeof body === 'string' ? body.trim() : '';
      return `---\n${typeof source === 'string' ? edited(schema, source, next) : printed(next)}---\n${
        text === '' ? '' : `\n${text}\n`
      }`;
    },
  };
}

/** A statement of a result says that there were no objections; that cannot be left out. */
function withResult(kind: string, data: Record<string, unknown>): Record<string, unknown> {
  const unsaid = kind === 'notice' && data['resultOf'] !== undefined && data['objections'] === undefined;
  return unsaid ? { ...data, objections: [] } : data;
}

function printed(data: object): string {
  return new Document(data).toString({ lineWidth: 0 });
}

function edited(schema: JsonSchema, source: string, next: Record<string, unknown>): string {
  const split = splitFrontMatter(normalized(source));
  if (typeof split === 'string') return printed(next);
  const document = parseDocument(split.yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return printed(next);
  const written = (parseYaml(split.yaml) ?? {}) as Record<string, unknown>;
  const before = fromEditor(schema, toEditor(schema, written));
  return change(document, [], before, next) ? document.toString({ lineWidth: 0 }) : split.yaml;
}

/** Brings the node at `path` from `before` to `next`; false if there was nothing to do. */
function change(
  document: Document,
  path: readonly (string | number)[],
  before: unknown,
  next: unknown,
): boolean {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isGroup(before) && isGroup(next) && isMap(node)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(next)])];
    return names.filter((name) => change(document, [...path, name], before[name], next[name])).length > 0;
  }
  if (Array.isArray(before) && Array.isArray(next) && isSeq(node) && node.items.length === before.length) {
    const places = Array.from({ length: Math.max(before.length, next.length) }, (_, at) => at);
    // From the end, so that what is taken out moves nothing that is still to come.
    const kept = places.slice(0, next.length);
    const removed = places.slice(next.length).reverse();
    return (
      [...removed, ...kept].filter((at) => change(document, [...path, at], before[at], next[at])).length > 0
    );
  }
  if (JSON.stringify(before) === JSON.stringify(next)) return false;
  if (next === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(next));
  return true;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
