import { parse } from 'yaml';
import { plainFields } from './plain-fields.ts';

export interface FrontMatter {
  /** YAML between the two fences; its first line is line 2 of the file. */
  yaml: string;
  /** The Markdown after the second fence. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** Line of the file on which the YAML begins. */
export const yamlLine = 2;

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*$/m;

/** Splits a document (normalized text) into front matter and body. */
export function splitFrontMatter(text: string): FrontMatter | 'absent' | 'unclosed' {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return 'absent';
  const rest = text.slice(start);
  const end = closing.exec(rest);
  if (end === null) return 'unclosed';
  const yaml = rest.slice(0, end.index);
  const after = rest.slice(end.index + end[0].length + 1);
  const blank = /^\n*/.exec(after)?.[0].length ?? 0;
  let lines = yamlLine + 1 + blank;
  for (let at = yaml.indexOf('\n'); at !== -1; at = yaml.indexOf('\n', at + 1)) lines += 1;
  return { yaml, body: after.slice(blank).trimEnd(), bodyLine: lines };
}

/** Front matter may be this long, in characters; with thousands of fields the YAML parser takes minutes. */
export const longestYaml = 64 * 1024;

/**
 * The data of front matter, YAML 1.2 (dates stay text). Throws YAMLParseError, or RangeError if it is too long.
 * Aliases are limited, so that a few lines cannot grow into gigabytes.
 */
export function parseYaml(yaml: string): unknown {
  if (yaml.length > longestYaml) throw new RangeError(`Front matter of ${yaml.length} characters`);
  return plainFields(yaml) ?? parse(yaml, { logLevel: 'error', prettyErrors: false, maxAliasCount: 50 });
}
