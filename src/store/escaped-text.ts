import { parseDocument, visit } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { personalDataIn } from '../privacy/personal-data.ts';
import { yamlLine, splitFrontMatter } from './front-matter.ts';
import { hiddenCharacter } from './hidden-characters.ts';
import { personalDataProblem } from './personal-data-problem.ts';
import { textPlaces } from './text.ts';

/** Escapes and texts folded from several lines: there the value is not what stands in the file. */
const mayDiffer = /\\|[>|][-+\d]*(?: #.*)?\n|^ +[^\s:#-][^:#]*$/m;

/**
 * Personal data and hidden characters in front matter that only show once YAML is read (`"138\x31…"`, a number
 * folded over two lines). What stands in the file as it is, is found in its text.
 */
export function escapedTextProblems(file: string, text: string): Problem[] {
  const split = splitFrontMatter(text);
  if (typeof split === 'string' || !mayDiffer.test(split.yaml)) return [];
  const root = parseDocument(split.yaml, { logLevel: 'silent', prettyErrors: false });
  if (root.errors.length > 0) return [];
  const problems: Problem[] = [];
  const places = textPlaces(split.yaml);
  visit(root, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || split.yaml.includes(value)) return;
      const { line, column } = places.at(range?.[0] ?? 0);
      const place = { file, line: line + yamlLine - 1, column };
      for (const finding of personalDataIn(value))
        problems.push({ ...personalDataProblem(finding), ...place });
      const found = hiddenCharacter(value.replaceAll('\n', ' '));
      if (found !== undefined) problems.push({ code: 'HB126', args: { character: found.name }, ...place });
    },
  });
  return problems;
}
