import type { Locale, Words } from '../i18n/gate/message.ts';
import type { FindingArgs } from './check.ts';
import type { Looked, SurveyFacts } from './survey-facts.ts';

/** What a check of a whole site says; the evidence is what was looked at, in Chinese. */
export type Outcome =
  | { state: 'judged'; evidence: string; findings: { path: string; args: FindingArgs }[] }
  | { state: 'unchecked' | 'not-applicable'; evidence: string };

/** One thing that an inspection looks for in a site as a whole, or outside of its pages. */
export interface SiteCheck {
  /** Stable: never used again for something else. */
  code: `HB${number}`;
  title: string;
  /** `{name}` stands for the value `name` of a finding. */
  words: Record<Locale, Words>;
  judge: (facts: SurveyFacts) => Outcome;
}

/** Judges what was seen; what was not seen says why. */
export function judgeSeen<T>(
  looked: Looked<T>,
  judge: (seen: T) => { evidence: string; findings: { path: string; args: FindingArgs }[] },
): Outcome {
  if ('unchecked' in looked) return { state: 'unchecked', evidence: looked.unchecked };
  if ('notApplicable' in looked) return { state: 'not-applicable', evidence: looked.notApplicable };
  return { state: 'judged', ...judge(looked.seen) };
}
