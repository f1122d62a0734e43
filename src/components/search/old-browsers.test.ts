import { expect, onTestFinished, test } from 'vitest';
import { mendOldBrowsers } from './old-browsers.ts';

/** Takes a function away for one test. */
function without(target: object, name: string): void {
  const true_ = Object.getOwnPropertyDescriptor(target, name);
  if (!true_) throw new Error(`no ${name}`);
  Reflect.deleteProperty(target, name);
  onTestFinished(() => void Object.defineProperty(target, name, true_));
}

test('arrays sort into new ones, and show nothing new when they are walked', () => {
  without(Array.prototype, 'toSorted');
  mendOldBrowsers();
  const numbers = [3, 1, 2];
  expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  expect(numbers).toEqual([3, 1, 2]);
  expect(Object.keys(numbers)).toEqual(['0', '1', '2']);
});

test('addresses are read, and what is none is null', () => {
  without(URL, 'parse');
  mendOldBrowsers();
  expect(URL.parse('x/', 'https://example.org/')?.href).toBe('https://example.org/x/');
  expect(URL.parse('http://[')).toBeNull();
});

test('what a browser has stays its own', () => {
  const own = Object.getOwnPropertyDescriptor(Array.prototype, 'toSorted')?.value as unknown;
  mendOldBrowsers();
  expect(Object.getOwnPropertyDescriptor(Array.prototype, 'toSorted')?.value).toBe(own);
});
