import { parseDocument, visit } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { personalDataIn } from '../privacy/personal-data.ts';
import { yamlLine, splitFrontMatter } from './front-matter.ts';
import { hiddenCharacter } from './hidden-characters.ts';
import { foundPersonalData, type FoundPersonalData } from './personal-data.ts';
import { textPlaces } from './text.ts';

/** Escapes and texts folded from several lines: there the value is not what stands in the file. */
const mayDiffer = /\\|[>|][-+\d]*(?: #.*)?\n|^ +[^\s:#-][^:#]*$/m;

/** A text in front matter that only shows once YAML is read (`"138\x31…"`, a number folded over two lines). */
interface EscapedText {
  value: string;
  place: Required<Pick<Problem, 'file' | 'line' | 'column'>>;
}

/** Personal data in such texts. What stands in the file as it is, is found in its text. */
export function escapedPersonalData(file: string, text: string): FoundPersonalData[] {
  return escapedTexts(file, text).flatMap(({ value, place }) =>
    personalDataIn(value).map((finding) => foundPersonalData(finding, place)),
  );
}

/** Hidden characters in such texts. */
export function escapedTextProblems(file: string, text: string): Problem[] {
  return escapedTexts(file, text).flatMap(({ value, place }) => {
    const found = hiddenCharacter(value.replaceAll('\n', ' '));
    return found === undefined ? [] : [{ code: 'HB126', args: { character: found.name }, ...place }];
  });
}

function escapedTexts(file: string, text: string): EscapedText[] {
  const split = splitFrontMatter(text);
  if (typeof split === 'string' || !mayDiffer.test(split.yaml)) return [];
  const root = parseDocument(split.yaml, { logLevel: 'silent', prettyErrors: false });
  if (root.errors.length > 0) return [];
  const texts: EscapedText[] = [];
  const places = textPlaces(split.yaml);
  visit(root, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || split.yaml.includes(value)) return;
      const { line, column } = places.at(range?.[0] ?? 0);
      texts.push({ value, place: { file, line: line + yamlLine - 1, column } });
    },
  });
  return texts;
}
