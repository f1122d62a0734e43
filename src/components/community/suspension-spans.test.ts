import { describe, expect, it } from 'vitest';
import type { TimelineStep } from '../../views/community/timeline-step.ts';
import { suspensionSpans } from './suspension-spans.ts';

const program = { text: '无疫小区', path: '/programs/epidemic-free/' };
const restored: TimelineStep = {
  date: '2022-05-11',
  term: '恢复',
  state: 'in-force',
  program,
  paired: '2022-05-04',
};
const suspended: TimelineStep = {
  date: '2022-05-04',
  term: '暂停',
  state: 'suspended',
  program,
  paired: '2022-05-11',
};
const certified: TimelineStep = { date: '2022-04-18', term: '认定', state: 'in-force', program };

describe('spans of suspension', () => {
  it('tie a restoration to its suspension', () => {
    expect(suspensionSpans([restored, suspended, certified])).toEqual(['held-to', 'held-from', undefined]);
  });

  it('run past what happened in between', () => {
    const hung: TimelineStep = { date: '2022-05-06', term: '挂牌', state: 'step', program };
    expect(suspensionSpans([restored, hung, suspended])).toEqual(['held-to', 'held', 'held-from']);
  });

  it('do not end at the suspension of another program', () => {
    const other = { ...suspended, program: { text: '星级社区', path: '/programs/star-rated/' } };
    expect(suspensionSpans([restored, other, suspended])).toEqual(['held-to', 'held', 'held-from']);
  });

  it('leave a suspension open that nothing lifted', () => {
    expect(suspensionSpans([{ ...suspended, paired: undefined }, certified])).toEqual([undefined, undefined]);
  });
});
