import type { HonourState } from '../../views/honour/honour.ts';

/** Shape of a state (a symbol of Marks.astro) and the colour it goes with. */
export interface Mark {
  shape: string;
  tone: 'on' | 'hold' | 'end' | 'off';
}

/** `step` stands for what is no state of an honour: an event, a proposal. */
export type MarkedState = HonourState | 'step';

const marks: Record<MarkedState, Mark> = {
  'in-force': { shape: 'm-on', tone: 'on' },
  suspended: { shape: 'm-hold', tone: 'hold' },
  expired: { shape: 'm-end', tone: 'end' },
  lapsed: { shape: 'm-end', tone: 'end' },
  revoked: { shape: 'm-off', tone: 'off' },
  upgraded: { shape: 'm-up', tone: 'end' },
  downgraded: { shape: 'm-down', tone: 'end' },
  merged: { shape: 'm-to', tone: 'end' },
  split: { shape: 'm-to', tone: 'end' },
  dissolved: { shape: 'm-off', tone: 'end' },
  step: { shape: 'm-step', tone: 'end' },
};

export function markOf(state: MarkedState = 'step'): Mark {
  return marks[state];
}
