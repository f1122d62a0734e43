import { expect, test } from 'vitest';
import { holdsLikeNumber } from './like-number.ts';

const among = (number: string, place: number) =>
  Buffer.from(`${'小区'.repeat(3)}${'"'.repeat(place)}${number}","2022-05-16","第3期"`);

test.each(['13812345678', '138 1234-5678', 'E12345678', '110101.19900101', '2022-05-16 2'])(
  '%s is found wherever it stands',
  (number) => {
    for (let place = 0; place < 9; place += 1) expect(holdsLikeNumber(among(number, place))).toBe(true);
    expect(holdsLikeNumber(Buffer.from(number))).toBe(true);
  },
);

test.each(['2022-05-16', '1381234567', 'e12345678', 'E123456', '138,12345678', 'A - B - C - D', ''])(
  '%s is none',
  (text) => {
    for (let place = 0; place < 9; place += 1) expect(holdsLikeNumber(among(text, place))).toBe(false);
  },
);
