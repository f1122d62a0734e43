import type { Problem } from '../domain/problem.ts';
import { personalDataIn } from '../privacy/personal-data.ts';
import { placeAt } from './text.ts';

const privacyCodes = {
  'identity-number': 'HB601',
  mobile: 'HB602',
  'old-identity-number': 'HB603',
} as const;

/** Personal data anywhere in a file. Messages hold the masked form only. */
export function contentProblems(file: string, text: string): Problem[] {
  return personalDataIn(text).map(({ kind, start, masked }) => ({
    code: privacyCodes[kind],
    file,
    ...placeAt(text, start),
    args: { masked },
    suggestion: masked,
  }));
}
