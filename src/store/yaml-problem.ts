import { YAMLParseError } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { yamlLine } from './front-matter.ts';
import { textPlaces } from './text.ts';

/** A mistake, and the offset at which it was made. */
type Mistake = Pick<Problem, 'code' | 'args' | 'suggestion'> & { offset: number };

/** What the YAML parser says against front matter, as the mistake that a clerk most likely made. */
export function yamlProblem(file: string, yaml: string, error: unknown): Problem {
  const { offset, ...fault } =
    error instanceof YAMLParseError ? mistakeOf(yaml, error) : { offset: 0, ...general(String(error)) };
  const { line, column } = textPlaces(yaml).at(Math.min(offset, yaml.length));
  return { ...fault, file, line: line + yamlLine - 1, column };
}

function mistakeOf(yaml: string, { code, message, pos: [offset] }: YAMLParseError): Mistake {
  if (code === 'DUPLICATE_KEY') {
    return { code: 'HB124', args: { field: /^[^:\n]+/.exec(yaml.slice(offset))?.[0].trim() ?? '' }, offset };
  }
  if (code === 'TAB_AS_INDENT') return { code: 'HB128', args: {}, offset };
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined) return { code: 'HB129', args: { quote }, offset: openingOf(yaml, quote, offset) };
  return colonMistake(yaml, code, offset) ?? { ...general(message), offset };
}

function general(reason: string): Omit<Mistake, 'offset'> {
  return { code: 'HB112', args: { reason: reason.replaceAll(/\s+/g, ' ') } };
}

/** A full-width colon after the name, or a second colon in the value, both in the line at `offset`. */
function colonMistake(yaml: string, code: string, offset: number): Mistake | undefined {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = yaml.slice(start).split('\n', 1);
  const wide = /^( *(?:- )?)(\w+) *：\s*(.*)$/.exec(line);
  if (wide !== null) {
    const [, indent = '', name = '', value = ''] = wide;
    const suggestion = `${name}: ${value}`.trim();
    return { code: 'HB118', args: {}, suggestion, offset: start + indent.length + name.length };
  }
  const two = code === 'BLOCK_AS_IMPLICIT_KEY' ? /^ *(?:- )?(\w+): +([^"'[{|>&*! ].*)$/.exec(line) : null;
  if (two === null) return undefined;
  return { code: 'HB119', args: {}, suggestion: `${two[1]}: '${two[2]?.replaceAll("'", "''")}'`, offset };
}

/** The parser notices a missing quote at the end; this is the last place where a value begins with that quote. */
function openingOf(yaml: string, quote: string, noticed: number): number {
  const openings = [...yaml.slice(0, noticed).matchAll(/(?<=^|[:[{,-] *)["'](?=\S)/gm)];
  return openings.findLast(([found]) => found === quote)?.index ?? noticed;
}
