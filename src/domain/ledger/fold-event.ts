import type { CertificationEvent } from '../certification-event.ts';
import type { Cycle } from '../cycle.ts';
import { applyApplicationStep, isApplicationEvent } from './application-steps.ts';
import {
  applyExpired,
  applyLapsed,
  applyRestored,
  applyRevoked,
  applySuspended,
  applyVetoed,
} from './closing-steps.ts';
import { applyCertified, applyLevelChange, applyRenewed } from './opening-steps.ts';
import type { Refusal } from './refusal.ts';
import type { Stream } from './stream.ts';

/** What a row finds wrong where an earlier refused row is the likely cause. */
const followUps: ReadonlySet<string> = new Set([
  'HB404',
  'HB405',
  'HB407',
  'HB409',
  'HB410',
  'HB411',
  'HB412',
  'HB413',
  'HB434',
]);

/** Applies a row to its stream, or says why not; undefined also for what only follows from an earlier refusal. */
export function foldEvent(stream: Stream, event: CertificationEvent, cycle: Cycle): Refusal | undefined {
  const refusal = wrongLevel(stream, event) ?? apply(stream, event, cycle);
  const side = isApplicationEvent(event.event) ? 'application' : 'certification';
  if (refusal === undefined) {
    stream.events.push(event);
    if (event.event !== 'vetoed') stream.doubtful[side] = false;
    return undefined;
  }
  const doubtful = stream.doubtful.certification || stream.doubtful.application;
  stream.doubtful[side] = true;
  return doubtful && followUps.has(refusal.code) ? undefined : refusal;
}

function apply(stream: Stream, event: CertificationEvent, cycle: Cycle): Refusal | undefined {
  switch (event.event) {
    case 'certified':
      return applyCertified(stream, event, cycle);
    case 'renewed':
      return applyRenewed(stream, event, cycle);
    case 'upgraded':
    case 'downgraded':
      return applyLevelChange(stream, event, cycle);
    case 'suspended':
      return applySuspended(stream, event) ?? answerVetoes(stream);
    case 'restored':
      return applyRestored(stream, event);
    case 'revoked':
      return applyRevoked(stream, event) ?? answerVetoes(stream);
    case 'lapsed':
      return applyLapsed(stream, event);
    case 'expired':
      return applyExpired(stream, event);
    case 'vetoed':
      return applyVetoed(stream, event, cycle);
    default:
      return applyApplicationStep(stream, event.event);
  }
}

/** A row that keeps the level may name it, but no other. */
function wrongLevel(stream: Stream, event: CertificationEvent): Refusal | undefined {
  const { held } = stream;
  if (event.level === undefined || held === undefined || event.level === held.level) return undefined;
  switch (event.event) {
    case 'renewed':
    case 'suspended':
    case 'restored':
    case 'revoked':
    case 'lapsed':
    case 'expired':
      return {
        code: 'HB403',
        args: { level: event.level, held: held.level },
        column: 'level',
        suggestion: held.level,
      };
    default:
      return undefined;
  }
}

function answerVetoes(stream: Stream): undefined {
  stream.openVetoes = [];
}
