import { expect, test } from 'vitest';
import { placedLetters } from './letters.ts';

const placed = (text: string) =>
  placedLetters(text, { variants: new Map([['號', '号']]) })
    .map(({ letter, isStart }) => (isStart ? ` ${letter}` : letter))
    .join('');

test('a part may begin at every character, but not within a number or a Latin word', () => {
  expect(placed('春江花园B2区')).toBe(' 春 江 花 园 b 2 区');
  expect(placed('QH-2204-0018')).toBe(' qh 2204 0018');
  expect(placed('清指〔2022〕15號')).toBe(' 清 指 2022 15 号');
});

test('it makes no difference how the same is written', () => {
  expect(placed('春江\u200b花园（Ｂ２区）')).toBe(placed('春江花园B2区'));
});
