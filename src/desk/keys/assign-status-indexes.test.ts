import { expect, test } from 'vitest';
import { aLevel, aPlaque, aProgram } from '../../testing/builders/records.ts';
import { aRegistry } from '../../testing/builders/registry.ts';
import { assignStatusIndexes } from './assign-status-indexes.ts';

const file = 'plaques/epidemic-free.csv';
const list = [aLevel({ id: 'city' }), aLevel({ id: 'province', grantedHere: false })];
const programs = [aProgram({ levels: { mode: 'independent', list } })];

test('boards without a place get one, and nothing else of their table changes', () => {
  const text = 'number,unit,level,location\nQH-1,a,city,"北门, 东侧"\nQH-2,b,province,\nQH-3,c,city,\n';
  const board = (at: number, level: string, statusIndex?: number) =>
    aPlaque({ number: `QH-${at}`, level, statusIndex, origin: { file, line: at + 1 } });
  const registry = aRegistry({
    programs,
    plaques: [board(1, 'city'), board(2, 'province'), board(3, 'city')],
  });
  let drawn = 40;
  const { changes, count } = assignStatusIndexes(
    registry,
    () => text,
    () => (drawn += 1),
  );
  expect(count).toBe(2);
  expect(changes).toEqual([
    {
      path: file,
      before: text,
      text: 'number,unit,level,location,statusIndex\nQH-1,a,city,"北门, 东侧",41\nQH-2,b,province,,\nQH-3,c,city,,42\n',
    },
  ]);

  const given = aRegistry({ programs, plaques: [board(1, 'city', 41), board(2, 'province')] });
  expect(assignStatusIndexes(given, () => text, Math.random)).toEqual({ changes: [], count: 0 });
});
