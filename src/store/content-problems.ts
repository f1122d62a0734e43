import type { Problem } from '../domain/problem.ts';
import { bodyProblems } from './body-problems.ts';
import { escapedTextProblems } from './escaped-text.ts';
import { hiddenCharacterProblems } from './hidden-characters.ts';

/** What a readable document holds that may not be published, beside personal data. */
export function documentContentProblems(file: string, text: string): Problem[] {
  return [
    ...hiddenCharacterProblems(file, text),
    ...escapedTextProblems(file, text),
    ...bodyProblems(file, text),
  ];
}

/** What a readable table holds that may not be published, beside personal data. */
export function tableContentProblems(file: string, text: string): Problem[] {
  return hiddenCharacterProblems(file, text);
}
