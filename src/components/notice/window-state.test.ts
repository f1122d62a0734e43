import { expect, test } from 'vitest';
import { windowState } from './window-state.ts';

test.each([
  ['2022-04-27', 'upcoming', '未开始'],
  ['2022-04-28', 'open', '公示中，还剩10天（含今天）'],
  ['2022-05-06', 'open', '公示中，还剩2天（含今天）'],
  ['2022-05-07', 'open', '公示中，还剩1天'],
  ['2022-05-08', 'closed', '已结束'],
])('on %s the window of 2022-04-28 to 2022-05-07 is %s', (today, state, text) => {
  expect(windowState('2022-04-28', '2022-05-07', today)).toEqual({ state, text });
});
