import { describe, expect, test } from 'vitest';
import { refusePersonalData, refusePersonalDataInFile } from './printed-personal-data.ts';

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

describe('a file beside the pages', () => {
  const refusingFile =
    (path: string, text: string, allowed: string[] = []) =>
    () =>
      refusePersonalDataInFile(path, Buffer.from(text), allowed);

  test.each([
    ['/data/x.csv', '单元,说明\n甲,138 1234 5678\n'],
    ['/feeds/all.json', '{"content_text":"13812345678"}'],
    ['/feeds/all.xml', '<title>护照 E12345678</title>'],
  ])('%s with a number is refused, and the number is not told', (path, text) => {
    expect(refusingFile(path, text)).toThrow(`文件 ${path} 里拼出了一个号码（`);
  });

  test('cells side by side make no number, and what is allowed may be printed', () => {
    expect(refusingFile('/data/x.csv', '138,12345678\n2022-05-16,2022-05-29\n')).not.toThrow();
    expect(refusingFile('/data/x.csv', '13812345678\n', ['13812345678'])).not.toThrow();
  });

  test('what is no text is the business of whoever made it', () => {
    expect(refusingFile('/p/1/plaque.png', '13812345678')).not.toThrow();
  });
});
