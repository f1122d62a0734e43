import { describe, expect, it } from 'vitest';
import { plaqueExample } from '../../testing/views/plaque.ts';
import type { HonourState } from '../../views/honour/honour.ts';
import { plaqueAnswer, removalWords } from './plaque-answer.ts';

const inState = (state: HonourState) =>
  plaqueAnswer({ ...plaqueExample, honour: { ...plaqueExample.honour, state } });

describe('the answer to whoever stands before a board', () => {
  it('says that it counts, and as of which day', () => {
    expect(inState('in-force')).toBe('截至2022年5月20日，春江花园二期的“无疫小区”有效。');
  });

  it('tells a board that was taken down from the honour that goes on', () => {
    expect(plaqueAnswer({ ...plaqueExample, removedOn: '2022-05-13' })).toContain('有效，但这块牌匾已经摘下');
  });

  it('says that a suspended one does not count for now', () => {
    expect(inState('suspended')).toContain('已暂停，暂不算在册');
  });

  it.each([
    ['revoked', '已取消'],
    ['expired', '已期满'],
    ['lapsed', '未续'],
    ['upgraded', '已晋级'],
  ] as const)('says that one is void that is %s', (state, words) => {
    expect(inState(state)).toBe(`截至2022年5月20日，这块牌匾已失效：春江花园二期的“无疫小区”${words}。`);
  });
});

describe('the removal of a board', () => {
  const { honour } = plaqueExample;
  const hungOn = '2022-04-20';

  it('is told by its day', () => {
    expect(removalWords({ hungOn, removedOn: '2022-05-13', honour })).toBe('2022年5月13日');
  });

  it('is missed once the honour is over, and not before', () => {
    expect(removalWords({ hungOn, honour })).toBeUndefined();
    expect(removalWords({ hungOn, honour: { ...honour, state: 'revoked' } })).toBe('尚未登记摘牌');
    expect(removalWords({ honour: { ...honour, state: 'revoked' } })).toBeUndefined();
  });
});
