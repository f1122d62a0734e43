import type { Locale } from '../i18n/gate/message.ts';
import { pageChecks } from './all-checks.ts';
import { siteChecks } from './all-site-checks.ts';
import type { Finding } from './check.ts';
import { wordsOfFinding } from './inspect.ts';
import type { SurveyFacts } from './survey-facts.ts';

export type ItemState = 'pass' | 'fail' | 'not-applicable' | 'unchecked';

/** One item of the list of an inspection, in words. */
export interface InspectionItem {
  code: string;
  title: string;
  state: ItemState;
  /** This item alone fails the whole site (单项否决 of 政府网站与政务新媒体检查指标). */
  isFatal: boolean;
  /** What was looked at, or why nothing was. */
  evidence: string;
  /** Of what is wrong: where, and what. */
  findings: { path: string; what: string }[];
  /** Of the first finding; empty where there is none. */
  why: string;
  how: string;
}

/** An inspection of a site, as it is printed, written as JSON and shown as a page. */
export interface InspectionReport {
  /** As the person wrote it. */
  place: string;
  /** As the pages call it (`SiteName`), or its host where none was read. */
  name: string;
  /** Host of the site. */
  host: string;
  asOf: string;
  pages: number;
  heaviest: { path: string; bytes: number } | undefined;
  /** Addresses on other sites that nobody has asked: without `--links` they are listed here. */
  outward: string[];
  items: InspectionItem[];
  counts: Record<ItemState, number>;
}

/**
 * Puts findings and facts into the list of an inspection, items in the order of their codes.
 * @param found findings of page checks; undefined where no page could be read
 */
export function inspectionReport(
  place: string,
  facts: SurveyFacts,
  { found, locale }: { found: readonly Finding[] | undefined; locale: Locale },
): InspectionReport {
  const pages = 'seen' in facts.pages ? facts.pages.seen : undefined;
  const byCode = Map.groupBy(found ?? [], ({ code }) => code);
  const ofPages = pageChecks.map(({ code, title, fatalFrom }): InspectionItem => {
    const findings = byCode.get(code) ?? [];
    if (found === undefined) return item({ code, title, state: 'unchecked', evidence: '没有读到网页' });
    const evidence = `查了 ${pages?.count ?? 0} 页`;
    return judged(
      { code, title, evidence, isFatal: findings.length >= (fatalFrom ?? Infinity) },
      findings,
      locale,
    );
  });
  const ofSite = siteChecks.map(({ code, title, fatalFrom, judge }): InspectionItem => {
    const outcome = judge(facts);
    if (outcome.state !== 'judged') return item({ code, title, ...outcome });
    const findings = outcome.findings.map((one) => ({ code, ...one }));
    const isFatal = findings.length >= (fatalFrom ?? Infinity);
    return judged({ code, title, evidence: outcome.evidence, isFatal }, findings, locale);
  });
  const items = [...ofPages, ...ofSite];
  const count = (state: ItemState) => items.filter((one) => one.state === state).length;
  return {
    place,
    name: pages?.name ?? facts.host,
    host: facts.host,
    asOf: facts.asOf,
    pages: pages?.count ?? 0,
    heaviest: pages?.heaviest,
    outward: [...(pages?.outward.keys() ?? [])].sort(),
    items,
    counts: {
      pass: count('pass'),
      fail: count('fail'),
      'not-applicable': count('not-applicable'),
      unchecked: count('unchecked'),
    },
  };
}

function item(
  given: Pick<InspectionItem, 'code' | 'title' | 'state' | 'evidence'> & Partial<InspectionItem>,
): InspectionItem {
  return { findings: [], why: '', how: '', isFatal: false, ...given };
}

function judged(
  given: Pick<InspectionItem, 'code' | 'title' | 'evidence' | 'isFatal'>,
  findings: readonly Finding[],
  locale: Locale,
): InspectionItem {
  const [first] = findings;
  if (first === undefined) return item({ ...given, state: 'pass' });
  const { why, how } = wordsOfFinding(first, locale);
  const told = findings.map((one) => ({ path: one.path, what: wordsOfFinding(one, locale).what }));
  return item({ ...given, state: 'fail', findings: told, why, how });
}
