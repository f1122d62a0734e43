import { expect, test } from 'vitest';
import { eventRows } from '../../testing/builders/event-rows.ts';
import { aPlaque } from '../../testing/builders/records.ts';
import { aSite, theView } from '../../testing/builders/site.ts';

const path = '/communities/huayuan/plaques/';
const events = eventRows(['2022-04-18 huayuan certified', '2022-04-25 huayuan revoked']);
const removed = { removedOn: '2022-04-28', removalConfirmedBy: '柳岸社区居民委员会' };

function wall(day: string, changes = {}) {
  return theView(aSite({ events, plaques: [aPlaque(changes)] }, day), 'wall-list', path);
}
const numbers = (rows: readonly { plaque: { text: string } }[]) => rows.map(({ plaque }) => plaque.text);

test('a board hangs by right while its honour counts, must come down when it is over, and is gone once it is', () => {
  const parts = (day: string) => {
    const { hanging, due, removed: gone, unhung, door } = wall(day, removed);
    return {
      hanging: numbers(hanging),
      due: numbers(due),
      gone: numbers(gone),
      unhung: numbers(unhung),
      door,
    };
  };
  const board = ['QH-2204-0001'];
  const none = { hanging: [], due: [], gone: [], unhung: [] };
  expect(parts('2022-04-19')).toEqual({ ...none, unhung: board, door: { hanging: 0, most: 2 } });
  expect(parts('2022-04-20')).toEqual({ ...none, hanging: board, door: { hanging: 1, most: 2 } });
  expect(parts('2022-04-25')).toEqual({ ...none, due: board, door: { hanging: 1, most: 2 } });
  expect(parts('2022-04-28')).toEqual({ ...none, gone: board, door: { hanging: 0, most: 2 } });
});

test('a removal says who confirmed it, from its day on', () => {
  expect(wall('2022-04-27', removed).due[0]?.removalConfirmedBy).toBeUndefined();
  expect(wall('2022-04-28', removed).removed[0]?.removalConfirmedBy).toBe('柳岸社区居民委员会');
});

test('a board in the hall takes no place at the door', () => {
  expect(wall('2022-04-20', { placement: 'hall' })).toMatchObject({
    door: { hanging: 0 },
    hanging: [{ placementTerm: '室内' }],
  });
});

test('the page of the unit leads to it, and says how many must come down', () => {
  const community = (day: string) =>
    theView(aSite({ events, plaques: [aPlaque()] }, day), 'community', '/communities/huayuan/').wall;
  expect(community('2022-04-17')).toBeUndefined();
  expect(community('2022-04-20')).toEqual({ list: { text: '上墙清单', path }, hanging: 1, due: 0 });
  expect(community('2022-04-25')).toMatchObject({ hanging: 1, due: 1 });
});

test('a unit without boards has none', () => {
  const site = aSite({ events }, '2022-04-20');
  expect(site.viewAt(path)).toBeUndefined();
  expect(site.paths()).not.toContain(path);
});
