import { expect, test } from 'vitest';
import { wallListExample } from '../../testing/views/wall-list.ts';
import { wallAnswer } from './wall-answer.ts';

test('a unit is told how many boards hang, at how many of its places, and how many must come down', () => {
  expect(wallAnswer(wallListExample)).toBe(
    '截至2022年5月20日，挂着3块：门口2块（最多可挂2块），室内1块；其中1块应当摘下。',
  );
});

test('a wall that is as it should be is told too', () => {
  const { hanging } = wallListExample;
  const view = { ...wallListExample, due: [], hanging: hanging.slice(0, 1), door: { hanging: 1, most: 2 } };
  expect(wallAnswer(view)).toBe('截至2022年5月20日，挂着1块：门口1块（最多可挂2块）；没有应当摘下的。');
});

test('where nothing hangs, that is the answer', () => {
  expect(wallAnswer({ ...wallListExample, due: [], hanging: [] })).toBe('截至2022年5月20日，没有牌匾挂着。');
});
