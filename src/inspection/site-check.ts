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
  /** From so many findings on, this item alone fails the whole site (单项否决). */
  fatalFrom?: number | undefined;
  /** `{name}` stands for the value `name` of a finding. */
  words: Record<Locale, Words>;
  judge: (facts: SurveyFacts) => Outcome;
}

/** What can be said of what was seen: a judgement, or why it is not enough for one. */
type Judgement =
  | { evidence: string; findings: { path: string; args: FindingArgs }[] }
  | { unchecked: string }
  | { notApplicable: string };

/** Judges what was seen; what was not seen, or not enough of it, says why. */
export function judgeSeen<T>(looked: Looked<T>, judge: (seen: T) => Judgement): Outcome {
  const said = 'seen' in looked ? judge(looked.seen) : looked;
  if ('unchecked' in said) return { state: 'unchecked', evidence: said.unchecked };
  if ('notApplicable' in said) return { state: 'not-applicable', evidence: said.notApplicable };
  return { state: 'judged', ...said };
}
