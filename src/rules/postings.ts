import type { Notice } from '../domain/notice.ts';
import { dayOf, daysBetween } from '../domain/plain-date.ts';
import type { Posting } from '../domain/posting.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { lookUp } from './look-up.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** Fields of personal data that no posting needs. */
const neverPosted =
  /身份证|证件号|护照|手机|电话|银行|账号|卡号|户号|门牌|住址|病|残疾|诊断|健康|生日|出生|民族|宗教|照片|签名/;

/** Parts of notices that a posting does not print, and what it cannot do to other notices. */
const notPrinted = [
  ...(['lists', 'totals', 'window', 'tasks', 'original', 'attachments'] as const),
  ...(['corrects', 'adjusts', 'withdraws', 'resultOf'] as const),
] as const;

/** A posting says where it hangs, until when and why it shows what it shows of persons; other notices do not. */
export function postings(registry: Registry): Problem[] {
  const looking = lookUp(registry);
  const problems: Problem[] = [];
  for (const notice of registry.notices.values()) {
    const { posting, origin } = notice;
    if (posting !== undefined) looking.unit(posting.unit, origin, ['posting', 'unit']);
    const faults = [...faultsOf(notice), ...changedPostings(registry, notice)];
    problems.push(...faults.map((fault) => problemAt(origin, fault)));
  }
  return [...looking.problems, ...problems];
}

function faultsOf(notice: Notice): Finding[] {
  const { kind, posting } = notice;
  if (kind !== 'posting') return posting === undefined ? [] : [{ code: 'HB691', field: ['posting'] }];
  if (posting === undefined) return [{ code: 'HB690', field: ['kind'] }];
  return [
    ...dayFaults(notice, posting),
    ...posting.personalData.fields.flatMap((field, at) =>
      neverPosted.test(field)
        ? [{ code: 'HB694', field: ['posting', 'personalData', 'fields', at], args: { field } }]
        : [],
    ),
    ...notPrinted
      .filter((field) => !isEmpty(notice[field]))
      .map((field) => ({ code: 'HB695', field: [field], args: { field } })),
  ];
}

/** A posting is taken down by its own day: a notice that withdraws it would name it and leave it hanging. */
function changedPostings({ notices }: Registry, notice: Notice): Finding[] {
  return (['corrects', 'adjusts', 'withdraws'] as const).flatMap((field) => {
    const target = notices.get(notice[field] ?? '');
    if (target?.posting === undefined) return [];
    return [{ code: 'HB696', field: [field], args: { id: target.id, field } }];
  });
}

function dayFaults({ published }: Notice, { takeDownOn }: Posting): Finding[] {
  const posted = dayOf(published);
  const field = ['posting', 'takeDownOn'];
  if (takeDownOn <= posted) return [{ code: 'HB692', field, args: { takeDownOn, published: posted } }];
  const days = daysBetween(posted, takeDownOn);
  return days > 366 ? [{ code: 'HB693', field, args: { days } }] : [];
}

function isEmpty(part: unknown): boolean {
  return part === undefined || (Array.isArray(part) && part.length === 0);
}
