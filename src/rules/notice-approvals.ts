import type { ApprovalRecord } from '../domain/approval-record.ts';
import type { Notice } from '../domain/notice.ts';
import { dayOf } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';

/**
 * 审批记录: there is one where the site asks for it, and its steps follow each other: drafted, reviewed, signed,
 * published; 保密审查 is over before publication.
 */
export function noticeApprovals(registry: Registry): Problem[] {
  const { notices, approvals, issuer } = registry;
  const required = issuer.approvals;
  return [...notices.values()].flatMap((notice) => {
    const record = approvals.get(notice.id);
    if (record !== undefined) {
      return outOfOrder(record, notice).map((finding) => problemAt(notice.origin, finding));
    }
    // A draft gets its record on the way to its signature.
    if (notice.draft) return [];
    const isRequired = required?.kinds.includes(notice.kind) && dayOf(notice.published) >= required.from;
    if (!isRequired) return [];
    const args = { kind: notice.kind, from: required?.from ?? '' };
    return [problemAt(notice.origin, { code: 'HB540', field: ['kind'], args })];
  });
}

function outOfOrder({ drafted, reviewed, signed, secrecy }: ApprovalRecord, notice: Notice): Finding[] {
  const published = dayOf(notice.published);
  const steps = [
    { day: drafted.on, field: ['approval', 'drafted', 'on'] },
    ...reviewed.map(({ on }, index) => ({ day: on, field: ['approval', 'reviewed', index, 'on'] })),
    { day: signed.on, field: ['approval', 'signed', 'on'] },
    { day: published, field: ['published'] },
  ];
  const findings = steps.flatMap(({ day, field }, index): Finding[] => {
    const before = steps[index - 1]?.day ?? day;
    return before <= day ? [] : [{ code: 'HB541', field, args: { day, before } }];
  });
  if (secrecy.on > published) {
    const args = { day: published, before: secrecy.on };
    findings.push({ code: 'HB541', field: ['approval', 'secrecy', 'on'], args });
  }
  return findings;
}
