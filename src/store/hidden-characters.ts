import type { Problem } from '../domain/problem.ts';
import { textPlaces } from './text.ts';

// Control characters other than tab and line break, what turns the direction of writing, line separators that no
// editor shows, half characters, and what decoders put in the place of lost characters.
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffd]|\p{Surrogate}/u;

/** The first character in a text that readers cannot see or that was lost, as `U+202E`, and its offset. */
export function hiddenCharacter(text: string): { name: string; offset: number } | undefined {
  const found = hidden.exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, offset: found.index };
}

/** One problem for each line of a file that holds such a character. */
export function hiddenCharacterProblems(file: string, text: string): Problem[] {
  if (!hidden.test(text)) return [];
  const problems: Problem[] = [];
  const places = textPlaces(text);
  let start = 0;
  for (const line of text.split('\n')) {
    const found = hiddenCharacter(line);
    if (found !== undefined) {
      const args = { character: found.name };
      problems.push({ code: 'HB126', file, ...places.at(start + found.offset), args });
    }
    start += line.length + 1;
  }
  return problems;
}
