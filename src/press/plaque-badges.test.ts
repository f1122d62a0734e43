import { expect, test } from 'vitest';
import { anEvent, aPlaque } from '../testing/builders/records.ts';
import { aSite } from '../testing/builders/site.ts';
import { plaqueBadgeAt, plaqueBadges } from './plaque-badges.ts';

const path = '/p/QH-2204-0001/badge.svg';
const editionOn = (day: string) => aSite({ events: [anEvent()], plaques: [aPlaque()] }, day).edition;

test('a board has a badge from the day its honour begins', () => {
  expect(plaqueBadges(editionOn('2022-04-17'))).toEqual([]);
  expect(plaqueBadges(editionOn('2022-04-18')).map((badge) => badge.path)).toEqual([path]);
});

test('the badge of another day is another one', () => {
  const [one, other] = ['2022-04-20', '2022-04-21'].map((day) => plaqueBadgeAt(editionOn(day), path)?.body);
  expect(one).toContain('截至2022-04-20');
  expect(other).toContain('截至2022-04-21');
  expect(plaqueBadgeAt(editionOn('2022-04-20'), '/p/QH-2204-0002/badge.svg')).toBeUndefined();
});
