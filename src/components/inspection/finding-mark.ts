import type { FindingState } from '../../views/office/finding.ts';
import type { Mark } from '../state/marks.ts';

const marks: Record<FindingState, Mark> = {
  'on-spot': { shape: 'm-on', tone: 'on' },
  corrected: { shape: 'm-on', tone: 'on' },
  partly: { shape: 'm-hold', tone: 'hold' },
  'not-corrected': { shape: 'm-off', tone: 'off' },
  due: { shape: 'm-hold', tone: 'hold' },
  overdue: { shape: 'm-off', tone: 'off' },
};

/** Shape and colour of a finding's state. */
export function markOfFinding(state: FindingState): Mark {
  return marks[state];
}
