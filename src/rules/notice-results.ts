import type { Notice } from '../domain/notice.ts';
import { dayOf } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';

/**
 * 公示结果: a result is that of a publicity and is stated when its window is over; objections belong to a result,
 * came in the window or after it began (a letter counts by its postmark), and were handled before the result.
 */
export function noticeResults(registry: Registry): Problem[] {
  return [...registry.notices.values()].flatMap((notice) =>
    findingsOf(registry, notice).map((finding) => problemAt(notice.origin, finding)),
  );
}

function findingsOf({ notices }: Registry, notice: Notice): Finding[] {
  const { resultOf, objections = [] } = notice;
  if (resultOf === undefined) {
    return notice.objections === undefined ? [] : [{ code: 'HB531', field: ['objections'] }];
  }
  const publicity = notices.get(resultOf);
  if (publicity === undefined) return [];
  if (publicity.kind !== 'publicity') {
    return [{ code: 'HB517', field: ['resultOf'], args: { resultOf, kind: publicity.kind } }];
  }
  const published = dayOf(notice.published);
  const { window } = publicity;
  const findings: Finding[] = [];
  if (window !== undefined && published <= window.to) {
    findings.push({ code: 'HB533', field: ['resultOf'], args: { resultOf, published, to: window.to } });
  }
  for (const [index, { received, handled }] of objections.entries()) {
    const from = window?.from ?? received;
    if (received >= from && handled >= received && handled <= published) continue;
    const args = { received, handled, from, published };
    findings.push({ code: 'HB532', field: ['objections', index, 'received'], args });
  }
  return findings;
}
