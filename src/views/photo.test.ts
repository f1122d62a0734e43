import { expect, test } from 'vitest';
import type { PhotoFacts } from '../domain/photo.ts';
import { aRegistry } from '../testing/builders/registry.ts';
import { headImage, photoViews } from './photo.ts';

const origin = { file: 'experiences/yao.md', line: 1 };
const sha256 = 'ab'.repeat(32);

const day = '2022-05-20';

function shown(width: number, height: number, takenOn?: string) {
  const looked: PhotoFacts = { sha256, type: 'jpeg', width, height, tells: [] };
  const registry = aRegistry({ photos: [{ path: 'experiences/gate.jpg', looked }] });
  return photoViews({ registry, day }, { photos: [{ file: 'gate.jpg', alt: '北门', takenOn }], origin });
}

test.each([
  [4000, 3000, [360, 720, 1280], 960],
  [1280, 853, [360, 720, 1280], 853],
  [1000, 2000, [360, 720, 1000], 2000],
  [720, 481, [360, 720], 481],
  [361, 200, [360, 361], 200],
  [200, 100, [200], 100],
])('a photograph of %i × %i is printed in widths of its own at most', (width, height, widths, largest) => {
  expect(shown(width, height)).toMatchObject([{ widths, width: widths.at(-1), height: largest }]);
});

test('its address is made from what it holds, not from its name', () => {
  expect(shown(800, 600)[0]?.folder).toBe('/photos/abababababababab/');
});

test('the head names the largest JPEG, which everything can read', () => {
  expect(headImage(shown(4000, 3000))).toEqual({
    file: '/photos/abababababababab/1280.jpg',
    alt: '北门',
    width: 1280,
    height: 960,
  });
  expect(headImage([])).toBeUndefined();
});

test('a photograph is not shown before the day it was taken', () => {
  expect(shown(800, 600, '2022-05-20')).toHaveLength(1);
  expect(shown(800, 600, '2022-05-21')).toEqual([]);
});

test('a document without photographs has none', () => {
  expect(photoViews({ registry: aRegistry(), day }, { origin })).toEqual([]);
});
