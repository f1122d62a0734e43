import type { Problem } from '../domain/problem.ts';
import type { Finding } from '../privacy/finding.ts';
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

/** Personal data anywhere in a file, its name, front matter and cells included. Messages hold the masked form only. */
export function personalDataProblems(file: string, text: string): Problem[] {
  const places = textPlaces(text);
  const problem = ({ kind, masked }: Finding) => {
    return { code: privacyCodes[kind], file, args: { masked }, suggestion: masked };
  };
  return [
    ...personalDataIn(file).map(problem),
    ...personalDataIn(text).map((finding) => ({ ...problem(finding), ...places.at(finding.start) })),
  ];
}
