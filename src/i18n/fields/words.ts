import { commonFields, type FieldWords } from './common.ts';
import { documentFields } from './documents.ts';
import { tableFields } from './tables.ts';

/** What a clerk sees beside a field: its name, and what to watch for. */
export interface FieldWord {
  label: string;
  hint?: string | undefined;
}

const byKind: Readonly<Record<string, FieldWords>> = { ...documentFields, ...tableFields };
const common: FieldWords = commonFields;

/**
 * The words for a field of a kind of document or table (`notice`, `events`).
 * @param path names of the groups it stands in and its own, without list positions
 * @returns undefined for a field that nobody has named yet
 */
export function fieldWord(kind: string, path: readonly string[]): FieldWord | undefined {
  const text = byKind[kind]?.[path.join('.')] ?? common[path.at(-1) ?? ''];
  if (text === undefined) return undefined;
  const [label = '', ...hint] = text.split('：');
  return { label, ...(hint.length === 0 ? {} : { hint: hint.join('：') }) };
}

/** All paths that have words of their own, by kind. */
export function namedFields(): [kind: string, path: string][] {
  return Object.entries(byKind).flatMap(([kind, words]) =>
    Object.keys(words).map((path): [string, string] => [kind, path]),
  );
}
