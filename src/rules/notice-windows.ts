import { cycleKey } from '../domain/cycle.ts';
import type { Notice, ObjectionWindow } from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt, type Finding } from './problem-at.ts';
import { windowFindings } from './window-findings.ts';

/**
 * The window that a notice prints: its working days are those of the calendar and enough for its program, and a
 * publicity notice prints the window of its cycle.
 */
export function noticeWindows(registry: Registry): Problem[] {
  return [...registry.notices.values()].flatMap((notice) =>
    findingsOf(registry, notice).map((finding) => problemAt(notice.origin, finding)),
  );
}

function findingsOf(registry: Registry, notice: Notice): Finding[] {
  const { window } = notice;
  if (window === undefined) return notice.kind === 'publicity' ? [{ code: 'HB516', field: ['window'] }] : [];
  const program = notice.program === undefined ? undefined : registry.programs.get(notice.program);
  const minimum = program?.publicity?.workingDays;
  const { findings, counted } = windowFindings(registry.calendar, window, minimum, ['window']);
  if (counted !== undefined && counted !== window.workingDays) {
    findings.push({
      code: 'HB501',
      field: ['window', 'workingDays'],
      args: { from: window.from, to: window.to, printed: window.workingDays, counted },
      suggestion: String(counted),
    });
  }
  if (notice.kind === 'publicity') findings.push(...unlikeCycle(registry, notice, window));
  return findings;
}

function unlikeCycle(registry: Registry, { program, cycle }: Notice, window: ObjectionWindow): Finding[] {
  if (program === undefined || cycle === undefined) return [];
  const expected = registry.cycles.get(cycleKey(program, cycle))?.publicity;
  if (expected === undefined) return [];
  return (['from', 'to'] as const)
    .filter((key) => window[key] !== expected[key])
    .map((key) => ({
      code: 'HB505',
      field: ['window', key],
      args: { day: window[key], expected: expected[key] },
      suggestion: expected[key],
    }));
}
