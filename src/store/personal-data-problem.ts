import type { Problem } from '../domain/problem.ts';
import type { Finding } from '../privacy/finding.ts';

const codes = {
  'identity-number': 'HB601',
  mobile: 'HB602',
  'old-identity-number': 'HB603',
} as const;

/** The problem that a finding is, without its place. */
export function personalDataProblem({ kind, masked }: Finding): Omit<Problem, 'file'> {
  return { code: codes[kind], args: { masked }, suggestion: masked };
}
