import type { Problem } from '../domain/problem.ts';
import type { Finding, FindingKind } from '../privacy/finding.ts';

const codes: Readonly<Record<FindingKind, string>> = {
  'identity-number': 'HB601',
  mobile: 'HB602',
  'old-identity-number': 'HB603',
  'bank-card': 'HB750',
  passport: 'HB751',
  permit: 'HB752',
  'credit-code': 'HB753',
  'named-person': 'HB754',
};

/** The problem that a finding is, without its place. */
export function personalDataProblem({ kind, masked, state }: Finding): Omit<Problem, 'file'> {
  const code = state !== undefined && neverNamed(state.sort) ? 'HB755' : codes[kind];
  return { code, args: { masked, state: state?.word ?? '' }, suggestion: masked };
}

/** Of health and of minors no ground allows to publish a name. */
export function neverNamed(sort: NonNullable<Finding['state']>['sort']): boolean {
  return sort === 'health' || sort === 'minor';
}
