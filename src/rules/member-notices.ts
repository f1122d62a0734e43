import { memberNoticeKinds, memberOfFile } from '../domain/member.ts';
import type { Notice } from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';

/**
 * What a member may say in a notice: a kind that is not the issuer's alone, under its own name, about notices of its
 * own, with lists of its own street. Figures and tasks of the whole district are the issuer's.
 */
export function memberNotices(registry: Registry): Problem[] {
  return [...registry.notices.values()].flatMap((notice) => {
    const member = memberOfFile(notice.origin.file);
    if (member === undefined) return [];
    const name = registry.units.get(member)?.name ?? member;
    return [
      ...kindAndFields(notice, name),
      ...signature(registry, notice, member, name),
      ...targets(registry, notice, member, name),
      ...lists(registry, notice, member, name),
    ].map((finding) => problemAt(notice.origin, finding));
  });
}

function kindAndFields(notice: Notice, name: string): Finding[] {
  const { kind } = notice;
  const findings: Finding[] = [];
  if (!memberNoticeKinds.includes(kind)) {
    const args = { kind, name, allowed: memberNoticeKinds.join('、') };
    findings.push({ code: 'HB704', field: ['kind'], args });
  }
  for (const field of ['totals', 'tasks', 'adjusts', 'cycle'] as const) {
    const value = notice[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    findings.push({ code: 'HB705', field: [field], args: { field, name } });
  }
  return findings;
}

function signature({ members }: Registry, notice: Notice, member: string, name: string): Finding[] {
  const own = members.get(member)?.office;
  if (own === undefined || notice.office === own) return [];
  const args = { office: notice.office ?? '', own, name };
  return [{ code: 'HB707', field: ['office'], args, suggestion: own }];
}

function targets({ notices }: Registry, notice: Notice, member: string, name: string): Finding[] {
  return (['corrects', 'withdraws', 'resultOf'] as const).flatMap((field): Finding[] => {
    const target = notices.get(notice[field] ?? '');
    if (target === undefined || memberOfFile(target.origin.file) === member) return [];
    return [{ code: 'HB706', field: [field], args: { target: target.id, title: target.title, name } }];
  });
}

function lists({ units }: Registry, notice: Notice, member: string, name: string): Finding[] {
  const unit = units.get(member);
  const isStreet = unit?.street === member;
  return notice.lists.flatMap((list, index): Finding[] => {
    if (unit === undefined || (isStreet && list.street === member)) return [];
    if (!isStreet) return [{ code: 'HB710', field: ['lists', index], args: { name } }];
    const field = list.street === undefined ? ['lists', index] : ['lists', index, 'street'];
    return [{ code: 'HB708', field, args: { name, member }, suggestion: member }];
  });
}
