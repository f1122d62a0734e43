import { expect, test } from 'vitest';
import { spellings } from './syllables.ts';

const known = new Set('xi an xian chun jiang ji ang hua yuan huang'.split(' '));
const read = (run: string) =>
  spellings(run, known, 4).map(({ syllables, isOpen }) => syllables.join(' ') + (isOpen ? '…' : ''));

test('reads Latin letters as syllables, few ones first', () => {
  expect(read('xian')).toEqual(['xian', 'xi an', 'xi an…']);
  expect(read('chunjianghuayuan')[0]).toBe('chun jiang hua yuan');
});

test('the last syllable may have only been begun', () => {
  expect(read('chunjianghuay')).toContain('chun jiang hua y…');
});

test('a last syllable that is one may be on its way to another', () => {
  expect(read('chunji')).toEqual(['chun ji', 'chun ji…']);
  expect(read('chunjiang')[0]).toBe('chun jiang');
});

test('what is no pinyin has no reading', () => {
  expect([read('qhxz'), read('pcr'), read(''), read('xian1')]).toEqual([[], [], [], []]);
});

test('a long run of nonsense ends at once', () => {
  expect(read(`${'xian'.repeat(30)}q`)).toEqual([]);
  expect(read('xian'.repeat(30)).length).toBe(4);
});

test('a long run that can be read in very many ways, all begun, is not read in all of them', () => {
  expect(read('xian'.repeat(30) + 'ch').length).toBe(4);
});

test('what is pasted by mistake has no reading, however long it is', () => {
  expect(spellings('a'.repeat(100_000), new Set(['a', 'an']), 4)).toEqual([]);
});
