import { expect, test } from 'vitest';
import type { Guide } from '../../search/names/guide.ts';
import { namesOf } from '../../search/names/open-table.ts';
import { nameMarker } from './name-marks.ts';

const guide: Guide = {
  files: 4,
  edition: '0123456789ab',
  frequent: new Set(),
  latin: new Set(),
  values: { folders: [], kinds: [], streets: ['锦绣街道'], standings: [] },
  letters: {
    variants: new Map([
      ['區', '区'],
      ['園', '园'],
    ]),
    readings: new Map([
      ['春', ['chun']],
      ['江', ['jiang']],
      ['花', ['hua']],
      ['园', ['yuan']],
      ['二', ['er']],
      ['期', ['qi']],
      ['区', ['qu', 'ou']],
    ]),
  },
  sounds: new Set(),
  counts: {},
};
const load = () => Promise.resolve('');

const marked = (query: string, name: string) =>
  nameMarker(
    query,
    namesOf([{ guide, load }]),
  )(name)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test.each([
  ['letters', '花园', '春江花园二期', '春江[花园]二期'],
  ['Traditional characters', '花園', '春江花园二期', '春江[花园]二期'],
  ['pinyin', 'huayuan', '春江花园二期', '春江[花园]二期'],
  ['pinyin that has only been begun', 'chunji', '春江花园二期', '[春江]花园二期'],
  ['initials', 'cjhy', '春江花园二期', '[春江花园]二期'],
  ['a street and a word', '锦绣街道 花园', '春江花园', '春江[花园]'],
  ['punctuation within', '花园二期', '春江花园（二期）', '春江[花园（二期]）'],
  ['sound alone', '村江', '春江花园', '春江花园'],
])('marks %s', (_, query, name, shown) => {
  expect(marked(query, name)).toBe(shown);
});

test('marks what sounds as the query does where its letters are not', () => {
  const alike = {
    ...guide,
    letters: { ...guide.letters, readings: new Map([...guide.letters.readings, ['纯', ['chun']]]) },
  };
  expect(nameMarker('纯江', namesOf([{ guide: alike, load }]))('春江花园')[0]).toEqual({
    text: '春江',
    marked: true,
  });
});

test('a name that is not asked for stays whole', () => {
  expect(nameMarker('没有', namesOf([{ guide, load }]))('春江')).toEqual([{ text: '春江', marked: false }]);
  expect(nameMarker('', namesOf([{ guide, load }]))('春江')).toEqual([{ text: '春江', marked: false }]);
});
