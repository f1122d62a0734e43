import type { TimelineStep } from '../../views/community/timeline-step.ts';

export type SuspensionSpan = 'held-to' | 'held' | 'held-from' | undefined;

/**
 * Which steps, newest first, lie in a suspension that was lifted, so that the timeline can tie its two ends:
 * `held-to` on the restoration, `held-from` on the suspension, `held` between them.
 */
export function suspensionSpans(steps: readonly TimelineStep[]): SuspensionSpan[] {
  let open: { program: string | undefined; from: string } | undefined;
  return steps.map(({ date, state, paired, program }) => {
    if (!open) {
      if (state === 'suspended' || paired === undefined) return undefined;
      open = { program: program?.path, from: paired };
      return 'held-to';
    }
    if (state !== 'suspended' || date !== open.from || program?.path !== open.program) return 'held';
    open = undefined;
    return 'held-from';
  });
}
