import { expect, test } from 'vitest';
import type { Plaque } from '../domain/plaque.ts';
import type { Program } from '../domain/program.ts';
import { found } from '../testing/builders/ledgers.ts';
import { aCommunity, aLevel, anIssuer, aPlaque, aProgram, aUnitEvent } from '../testing/builders/records.ts';
import { boardCharacters } from './board-characters.ts';
import { boardRemovals } from './board-removals.ts';
import { boardSizes } from './board-sizes.ts';

const board: Program['plaque'] = {
  template: 'gold',
  title: '无疫小区',
  placement: 'door',
  width: 600,
  height: 400,
};

const held = (name: string) => ({
  programs: [aProgram({ plaque: board })],
  communities: [aCommunity({ name })],
  plaques: [aPlaque()],
});

test.each(['𬭚家园', '㐂乐里', '塆里', '龘园'])('the rare characters of %s can be drawn', (name) => {
  expect(found(boardCharacters, held(name))).toEqual([]);
});

test.each(['𠮷祥里', '𨚓城小区'])('a character without an outline is refused: %s', (name) => {
  expect(found(boardCharacters, held(name))).toEqual(['HB740 communities/chunjiang.csv:2 name']);
});

test('a private-use character is refused for what it is', () => {
  expect(found(boardCharacters, held('\uE863园'))).toEqual(['HB741 communities/chunjiang.csv:2 name']);
});

test('a unit without a board may have any name', () => {
  expect(found(boardCharacters, { ...held('𠮷祥里'), plaques: [] })).toEqual([]);
});

test('the former name of a holder, the title, levels and grantors of its program are looked at too', () => {
  const parts = {
    ...held('锦纺新村'),
    programs: [
      aProgram({
        plaque: { ...board, title: '𠮷星社区' },
        levels: { mode: 'exclusive', list: [aLevel({ grantor: '𨚓城区人民政府' })] },
      }),
    ],
    unitEvents: [aUnitEvent({ event: 'rename', from: '𠮷纺宿舍', to: '锦纺新村' })],
  };
  expect(found(boardCharacters, parts)).toEqual([
    'HB740 programs/epidemic-free.md plaque.title',
    'HB740 programs/epidemic-free.md levels.list.0.grantor',
    'HB740 unit-events.csv:2 from',
  ]);
});

test('a board must have room for its code', () => {
  const sized = (width: number, height: number, url = 'https://www.example.org') => ({
    ...held('花园'),
    issuer: anIssuer({ url, base: '/ztzl/hongbang/' }),
    programs: [aProgram({ plaque: { ...board, width, height } })],
  });
  expect(found(boardSizes, sized(600, 400))).toEqual([]);
  expect(found(boardSizes, sized(150, 110))).toEqual([]);
  expect(found(boardSizes, sized(100, 80))).toEqual(['HB742 programs/epidemic-free.md plaque.height']);
  expect(found(boardSizes, sized(80, 100))).toEqual(['HB742 programs/epidemic-free.md plaque.width']);
  // A longer address has a code of more modules.
  const far = `https://www.${'long-'.repeat(10)}name.example.org`;
  expect(found(boardSizes, sized(150, 110, far))).toEqual(['HB742 programs/epidemic-free.md plaque.height']);
});

test.each<[Partial<Plaque>, string[]]>([
  [{ removedOn: '2022-06-01', removalConfirmedBy: '柳岸社区居民委员会' }, []],
  [{ removedOn: '2022-06-01' }, ['HB743 plaques/epidemic-free.csv:2 removalConfirmedBy']],
  [{ removalConfirmedBy: '柳岸社区居民委员会' }, ['HB744 plaques/epidemic-free.csv:2 removedOn']],
  [{ placement: 'list' }, ['HB745 plaques/epidemic-free.csv:2 placement']],
  [{ placement: 'list', hungOn: undefined }, []],
])('of a board %j the gate says %j', (changes, problems) => {
  expect(found(boardRemovals, { ...held('花园'), plaques: [aPlaque(changes)] })).toEqual(problems);
});
