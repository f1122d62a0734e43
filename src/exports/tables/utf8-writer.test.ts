import { expect, test } from 'vitest';
import { stopsOf, Utf8Writer } from './utf8-writer.ts';

const written = (write: (out: Utf8Writer) => void) => {
  const out = new Utf8Writer();
  write(out);
  return Buffer.from(out.bytes).toString();
};

test.each(['abc', 'é ß', '红榜（二期）', '𠮷野家', '甲\ud800乙', '\ufeff,\r\n', ''])(
  'a text has the bytes that Node gives it: %j',
  (text) => {
    expect(written((out) => out.text(text))).toBe(Buffer.from(text).toString());
  },
);

test('memory grows with what is written, and is used again', () => {
  const out = new Utf8Writer();
  const long = '小区'.repeat(50_000);
  for (let time = 0; time < 3; time += 1) out.text(long);
  expect(Buffer.from(out.bytes).toString()).toBe(long.repeat(3));
  out.clear();
  out.text('短');
  expect(Buffer.from(out.bytes).toString()).toBe('短');
});

test('of a text in which a stop or a surrogate stands, nothing is written', () => {
  const commas = stopsOf(/,/);
  const answers: boolean[] = [];
  const text = written((out) => {
    for (const each of ['甲', '乙,丙', '𠮷', '丁']) answers.push(out.plain(each, commas));
  });
  expect(answers).toEqual([true, false, false, true]);
  expect(text).toBe('甲丁');
});
