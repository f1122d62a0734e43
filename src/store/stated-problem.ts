import type { Problem } from '../domain/problem.ts';
import { severityOf, wordsOf } from '../i18n/gate/catalogue.ts';
import type { Locale, Severity, Words } from '../i18n/gate/message.ts';

/** A problem with its words. */
export interface StatedProblem extends Problem, Words {
  severity: Severity;
}

export function stated(problem: Problem, locale: Locale): StatedProblem {
  return { ...problem, severity: severityOf(problem.code), ...wordsOf(problem.code, problem.args, locale) };
}
