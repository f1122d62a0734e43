import { expect, test } from 'vitest';
import { refusePersonalData } from './printed-personal-data.ts';

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;
const refusing =
  (body: string, allowed: string[] = []) =>
  () =>
    refusePersonalData('/x/', page(body), allowed);

test.each([
  ['put together by elements', '<p>138<b>1234</b><span class="x">5678</span></p>'],
  ['written in entities', '<p>&#49;3812345678</p>'],
  ['broken into lines', '<p>13812<br>345678</p>'],
])('a number %s is refused, and not told', (_, body) => {
  expect(refusing(body)).toThrow('页面 /x/ 上拼出了一个号码（138****5678）');
});

test('numbers of two cells are not put together', () => {
  expect(refusing('<table><tr><td>138</td><td>12345678</td></tr></table>')).not.toThrow();
});

test('what is allowed may be printed', () => {
  expect(refusing('<p>13812345678</p>', ['13812345678'])).not.toThrow();
});
