import type { Notice } from '../domain/notice.ts';
import { dayOf } from '../domain/plain-date.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';

/**
 * What notices say of each other: a correction, an adjustment and a withdrawal concern an earlier notice (so that
 * no chain of them runs in a circle), a correction corrects something, a withdrawal gives its reason, and no notice
 * is withdrawn twice.
 */
export function noticeLinks(registry: Registry): Problem[] {
  const withdrawn = new Map<string, string>();
  return [...registry.notices.values()].flatMap((notice) => {
    const findings = [...notEarlier(registry, notice), ...ofWithdrawal(notice)];
    if (notice.kind === 'correction' && notice.corrects === undefined && notice.withdraws === undefined) {
      findings.push({ code: 'HB525', field: ['kind'] });
    }
    if (notice.withdraws !== undefined) {
      const other = withdrawn.get(notice.withdraws);
      const args = { withdraws: notice.withdraws, other: other ?? '' };
      if (other !== undefined) findings.push({ code: 'HB529', field: ['withdraws'], args });
      else withdrawn.set(notice.withdraws, notice.id);
    }
    return findings.map((finding) => problemAt(notice.origin, finding));
  });
}

const codes = { corrects: 'HB518', adjusts: 'HB526', withdraws: 'HB527' } as const;

function notEarlier({ notices }: Registry, notice: Notice): Finding[] {
  return (['corrects', 'adjusts', 'withdraws'] as const).flatMap((field): Finding[] => {
    const target = notices.get(notice[field] ?? '');
    if (target === undefined || target.published < notice.published) return [];
    const args = { [field]: target.id, published: dayOf(target.published) };
    return [{ code: codes[field], field: [field], args }];
  });
}

function ofWithdrawal({ withdraws, reason, hidesOriginal }: Notice): Finding[] {
  if (withdraws !== undefined) return reason === undefined ? [{ code: 'HB528', field: ['withdraws'] }] : [];
  const stray = hidesOriginal ? 'hidesOriginal' : reason === undefined ? undefined : 'reason';
  return stray === undefined ? [] : [{ code: 'HB530', field: [stray], args: { field: stray } }];
}
