import { siteChecks } from '../../inspection/all-site-checks.ts';
import { wordsOfFinding } from '../../inspection/inspect.ts';
import type { SeenPages, SurveyFacts } from '../../inspection/survey-facts.ts';

const unchecked = '没有查';

/** Facts of a survey of www.qinghe.gov.cn on 2022-05-20 in which nothing was looked at but what is given. */
export function surveyFacts(given: Partial<SurveyFacts> = {}): SurveyFacts {
  const nothing = { unchecked };
  return {
    asOf: '2022-05-20',
    host: 'www.qinghe.gov.cn',
    pages: nothing,
    reach: nothing,
    outward: nothing,
    headers: nothing,
    certificate: nothing,
    keys: nothing,
    history: nothing,
    access: nothing,
    numbers: nothing,
    audit: nothing,
    ...given,
  };
}

/** Pages of a site in which nothing is stale. */
export function seenPages(given: Partial<SeenPages> = {}): { seen: SeenPages } {
  const seen = {
    count: 3,
    name: '清河区红榜',
    domain: 'www.qinghe.gov.cn',
    newestAtHome: '2022-05-19',
    unreadAtHome: 0,
    columns: [],
    outward: new Map(),
    heaviest: undefined,
  };
  return { seen: { ...seen, ...given } };
}

/** What one check says: its state, or `path: what` of each finding, sayable in both languages. */
export function saidBy(code: string, given: Partial<SurveyFacts>): string[] {
  const outcome = siteChecks.find((check) => check.code === code)?.judge(surveyFacts(given));
  if (!outcome) throw new Error(`no check ${code}`);
  if (outcome.state !== 'judged') return [outcome.state];
  return outcome.findings.map((finding) => {
    wordsOfFinding({ code, ...finding }, 'en');
    return `${finding.path}: ${wordsOfFinding({ code, ...finding }, 'zh').what}`;
  });
}
