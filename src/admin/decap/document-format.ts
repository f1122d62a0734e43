import { Document } from 'yaml';
import { parseYaml, splitFrontMatter } from '../../store/front-matter.ts';
import { normalized } from '../../store/text.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { fromEditor, toEditor } from './editor-data.ts';
import { changedText, fieldTexts, isGroup, isSame, style } from './field-texts.ts';

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
      const text = typeof body === 'string' ? body : '';
      if (typeof source !== 'string') return `---\n${printed(next)}---\n${below(text)}`;
      const split = splitFrontMatter(normalized(source));
      if (typeof split === 'string') return `---\n${printed(next)}---\n${below(text)}`;
      const isAsBefore = text.trimEnd() === split.body;
      const after = `---\n${split.yaml}---\n`.length;
      return `---\n${edited(kind, schema, split.yaml, next)}---\n${isAsBefore ? normalized(source).slice(after) : below(text)}`;
    },
  };
}

/** A statement of a result says that there were no objections; that cannot be left out. */
function withResult(kind: string, data: Record<string, unknown>): Record<string, unknown> {
  const unsaid = kind === 'notice' && data['resultOf'] !== undefined && data['objections'] === undefined;
  return unsaid ? { ...data, objections: [] } : data;
}

function printed(data: object): string {
  return new Document(data).toString(style);
}

/** The text below the front matter. */
function below(text: string): string {
  return text.trim() === '' ? '' : `\n${text.trim()}\n`;
}

function edited(kind: string, schema: JsonSchema, yaml: string, next: Record<string, unknown>): string {
  const written = parseYaml(yaml);
  const fields = isGroup(written) ? fieldTexts(yaml) : undefined;
  if (fields === undefined) return printed(next);
  const before = withResult(kind, fromEditor(schema, toEditor(schema, written as Record<string, unknown>)));
  const kept = fields.texts.flatMap(([name, text]): [string, string][] => {
    if (isSame(before[name], next[name])) return [[name, text]];
    return name in next ? [[name, changedText(name, text, before[name], next[name])]] : [];
  });
  const names = Object.keys(schema.properties ?? {});
  for (const name of Object.keys(next)) {
    if (isSame(before[name], next[name]) || fields.texts.some(([known]) => known === name)) continue;
    const later = kept.findIndex(([other]) => names.indexOf(other) > names.indexOf(name));
    kept.splice(later === -1 ? kept.length : later, 0, [name, printed({ [name]: next[name] })]);
  }
  return fields.head + kept.map(([, text]) => text).join('');
}
