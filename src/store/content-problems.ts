import type { Problem } from '../domain/problem.ts';
import { personalDataIn } from '../privacy/personal-data.ts';
import { bodyProblems } from './body-problems.ts';
import { escapedTextProblems } from './escaped-text.ts';
import { hiddenCharacterProblems } from './hidden-characters.ts';
import { personalDataProblem } from './personal-data-problem.ts';
import { textPlaces } from './text.ts';

/** What a readable document holds that may not be published. */
export function documentContentProblems(file: string, text: string): Problem[] {
  return [
    ...personalDataProblems(file, text),
    ...hiddenCharacterProblems(file, text),
    ...escapedTextProblems(file, text),
    ...bodyProblems(file, text),
  ];
}

/** What a readable table holds that may not be published. */
export function tableContentProblems(file: string, text: string): Problem[] {
  return [...personalDataProblems(file, text), ...hiddenCharacterProblems(file, text)];
}

/** Personal data anywhere in a file, its name, front matter and cells included. Messages hold the masked form only. */
function personalDataProblems(file: string, text: string): Problem[] {
  const places = textPlaces(text);
  return [
    ...personalDataIn(file).map((finding) => ({ ...personalDataProblem(finding), file })),
    ...personalDataIn(text).map((finding) => {
      return { ...personalDataProblem(finding), file, ...places.at(finding.start) };
    }),
  ];
}
