import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('finds the word with one letter swapped, left out or changed', () => {
  const words = ['title', 'summary', 'published'];
  expect(nearest('titel', words)).toBe('title');
  expect(nearest('sumary', words)).toBe('summary');
  expect(nearest('publisched', words)).toBe('published');
});

test('prefers the nearest of several', () => {
  expect(nearest('chunjiang-3', ['chunjiang-12', 'chunjiang-13', 'fenglin-3'])).toBe('chunjiang-13');
});

test('says nothing where two words are equally near', () => {
  expect(nearest('hengtai-9', ['hengtai-1', 'hengtai-2'])).toBeUndefined();
  expect(nearest('hengtai-9', ['hengtai-1', 'hengtai-2', 'hengtai-09'])).toBeUndefined();
  expect(nearest('hengtai1', ['hengtai-2', 'hengtai-3', 'hengtai-1'])).toBe('hengtai-1');
  expect(nearest('titel', ['title', 'title'])).toBe('title');
});

test('says nothing where no word is near', () => {
  expect(nearest('abc', ['xyz', 'abcdef'])).toBeUndefined();
});

test('finds names in Chinese', () => {
  expect(nearest('动态调正', ['动态调整', '主动退出'])).toBe('动态调整');
});
