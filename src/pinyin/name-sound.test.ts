import { expect, test } from 'vitest';
import { initialOf, nameSound } from './name-sound.ts';

test('a name is read as its word is: 重 is chong in 重庆', () => {
  expect(nameSound('重庆里')).toBe('chong qing li');
  expect(nameSound('重型机械厂宿舍')).toMatch(/^zhong /);
});

test.each([
  ['春江花园', 'c'],
  ['大栅栏', 'd'],
  ['绿洲', 'l'],
  ['“长安”里', 'c'],
  ['ABC公寓', 'a'],
  ['Ｂ区', 'b'],
  ['7天公寓', '#'],
  ['', '#'],
])('%s stands under %s', (name, letter) => {
  expect(initialOf(nameSound(name))).toBe(letter);
});

test('parts of a compound follow by number, not by sound', () => {
  const names = ['春江花园三期', '春江花园十期', '春江花园一期', '春江花园二期'];
  const key = new Map(names.map((name) => [name, nameSound(name)]));
  expect(names.toSorted((a, b) => ((key.get(a) ?? '') < (key.get(b) ?? '') ? -1 : 1))).toEqual([
    '春江花园一期',
    '春江花园二期',
    '春江花园三期',
    '春江花园十期',
  ]);
});
