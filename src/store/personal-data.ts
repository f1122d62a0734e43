import type { Problem } from '../domain/problem.ts';
import type { Finding, FindingKind } from '../privacy/finding.ts';
import { personalDataIn } from '../privacy/personal-data.ts';
import { textPlaces } from './text.ts';

/** Personal data in a file: the problem that it is unless it is allowed, and the finding, which is never printed. */
export interface FoundPersonalData {
  problem: Problem;
  finding: Pick<Finding, 'value' | 'state'> & { kind: FindingKind | 'scan' };
}

const codes: Readonly<Record<FindingKind, string>> = {
  'identity-number': 'HB601',
  mobile: 'HB602',
  'old-identity-number': 'HB603',
  'bank-card': 'HB750',
  passport: 'HB751',
  permit: 'HB752',
  'credit-code': 'HB753',
  'named-person': 'HB754',
  'maybe-named-person': 'HB759',
};

/** A finding at its place in the content folder. */
export function foundPersonalData(
  finding: Finding,
  place: Pick<Problem, 'file' | 'line' | 'column'>,
): FoundPersonalData {
  const { kind, masked, state } = finding;
  const code = kind === 'named-person' && isNeverAllowed(finding) ? 'HB755' : codes[kind];
  const args = { masked, ...(state !== undefined && { state: state.word }) };
  return { problem: { code, args, suggestion: masked, ...place }, finding };
}

/** Identity numbers, and names beside a state of health or of a minor: no ground allows to publish them. */
export function isNeverAllowed({ kind, state }: FoundPersonalData['finding']): boolean {
  if (kind === 'identity-number') return true;
  return kind === 'named-person' && (state?.sort === 'health' || state?.sort === 'minor');
}

/** Personal data anywhere in a file, its name, front matter and cells included. */
export function personalDataOf(file: string, text: string): FoundPersonalData[] {
  const places = textPlaces(text);
  return [
    ...personalDataIn(file).map((finding) => foundPersonalData(finding, { file })),
    ...personalDataIn(text).map((finding) =>
      foundPersonalData(finding, { file, ...places.at(finding.start) }),
    ),
  ];
}
