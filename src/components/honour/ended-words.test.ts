import { expect, test } from 'vitest';
import { endedClause, isOver } from './ended-words.ts';

const program = { text: '无疫小区', path: '/programs/epidemic-free/' };

test('what was revoked or merged is told by its day', () => {
  const since = '2022-05-13';
  expect(endedClause({ program, state: 'revoked', since })).toBe('“无疫小区”已于2022年5月13日取消');
  expect(endedClause({ program, state: 'merged', since })).toBe('“无疫小区”已于2022年5月13日并入');
});

test('what ran out is told by its last day', () => {
  const days = { since: '2022-05-30', validTo: '2022-05-29' };
  expect(endedClause({ program, state: 'expired', ...days })).toBe(
    '“无疫小区”有效期止于2022年5月29日，已期满',
  );
  expect(endedClause({ program, level: '三星', state: 'lapsed', ...days })).toBe(
    '“无疫小区”（三星）有效期止于2022年5月29日，未续',
  );
});

test('a suspended honour is not over', () => {
  expect(isOver('suspended')).toBe(false);
  expect(isOver('split')).toBe(true);
});
