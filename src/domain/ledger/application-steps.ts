import type { CertificationEventType } from '../certification-event.ts';
import { reviewSteps, type Program } from '../program.ts';
import type { Refusal } from './refusal.ts';
import type { Stream } from './stream.ts';

const applicationEvents = [
  'applied',
  'returned',
  'reviewed',
  'accepted',
  'announced',
  'withdrawn',
  'declined',
] as const satisfies readonly CertificationEventType[];
type ApplicationEvent = (typeof applicationEvents)[number];
type ReviewStep = (typeof reviewSteps)[number];

export function isApplicationEvent(event: CertificationEventType): event is ApplicationEvent {
  return (applicationEvents as readonly CertificationEventType[]).includes(event);
}

/**
 * A step of an application (DOMAIN: life of a certification). A step that the program does not put on record may
 * be left out, one that it does may not.
 */
export function applyApplicationStep(stream: Stream, event: ApplicationEvent): Refusal | undefined {
  const { application: current } = stream;
  switch (event) {
    case 'applied':
      if (current !== undefined && current !== 'returned') return outOfOrder(current);
      stream.application = 'applied';
      return undefined;
    case 'returned':
      if (current === undefined) return { code: 'HB407' };
      if (current !== 'applied' && current !== 'reviewed') return outOfOrder(current);
      stream.application = 'returned';
      return undefined;
    case 'withdrawn':
      if (current === undefined) return { code: 'HB407' };
      stream.application = undefined;
      return undefined;
    case 'declined':
      if (current === undefined) return { code: 'HB407' };
      if (current === 'applied' || current === 'returned') return outOfOrder(current);
      stream.application = undefined;
      return undefined;
    default:
      return advance(stream, event);
  }
}

/** The recorded step that is still missing before `certified`. */
export function missingBeforeCertified(stream: Stream): ReviewStep | undefined {
  return missingBetween(stream.program, rankOf(stream), reviewSteps.length);
}

function advance(stream: Stream, step: ReviewStep): Refusal | undefined {
  if (step === 'announced' && stream.program.publicity === undefined) return { code: 'HB406' };
  const rank = reviewSteps.indexOf(step);
  if (stream.application !== undefined && rankOf(stream) >= rank) return outOfOrder(stream.application);
  const missing = missingBetween(stream.program, rankOf(stream), rank);
  if (missing !== undefined) return { code: 'HB405', args: { missing }, suggestion: missing };
  stream.application = step;
  return undefined;
}

/** How far the application has come: -1 before its first step, and after it was returned. */
function rankOf({ application }: Stream): number {
  return application === undefined || application === 'returned' ? -1 : reviewSteps.indexOf(application);
}

function missingBetween(program: Program, after: number, before: number): ReviewStep | undefined {
  for (const { step, recorded } of program.review) {
    const rank = reviewSteps.indexOf(step);
    if (recorded && rank > after && rank < before) return step;
  }
  return undefined;
}

function outOfOrder(current: string): Refusal {
  return { code: 'HB404', args: { current } };
}
