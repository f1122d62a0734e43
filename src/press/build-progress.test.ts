import { expect, test } from 'vitest';
import { buildProgress } from './build-progress.ts';

function shown(isTTY: boolean): { text: () => string; tick: (stage: string, count: number) => void } {
  const written: string[] = [];
  const write = (text: unknown) => written.push(String(text)) > 0;
  return { text: () => written.join(''), tick: buildProgress({ isTTY, write }) };
}

test('a log gets a line for each stage that is over, with its count and seconds', () => {
  const { text, tick } = shown(false);
  tick('gate', 1233);
  tick('pages', 10);
  tick('pages', 383);
  tick('files', 6);
  expect(text()).toMatch(/^读取校验 1,233 项 \d+\.\d 秒\n打印页面 383 项 \d+\.\d 秒\n$/);
});

test('a terminal sees the running stage', () => {
  const { text, tick } = shown(true);
  tick('pages', 10);
  expect(text()).toMatch(/\r\x1b\[K打印页面 10 项 \d+\.\d 秒$/);
});

test('nothing is shown where nobody looks', () => {
  expect(() => buildProgress(undefined)('gate', 1)).not.toThrow();
});
