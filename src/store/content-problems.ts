import type { Problem } from '../domain/problem.ts';
import { personalDataIn } from '../privacy/personal-data.ts';
import { bodyProblems } from './body-problems.ts';
import { textPlaces } from './text.ts';

const privacyCodes = {
  'identity-number': 'HB601',
  mobile: 'HB602',
  'old-identity-number': 'HB603',
} as const;

/** What a readable document holds that may not be published. */
export function documentContentProblems(file: string, text: string): Problem[] {
  return [...personalDataProblems(file, text), ...bodyProblems(file, text)];
}

/** Personal data anywhere in a file, front matter and cells included. Messages hold the masked form only. */
export function personalDataProblems(file: string, text: string): Problem[] {
  const places = textPlaces(text);
  return personalDataIn(text).map(({ kind, start, masked }) => ({
    code: privacyCodes[kind],
    file,
    ...places.at(start),
    args: { masked },
    suggestion: masked,
  }));
}
