import { expect, test } from 'vitest';
import { booksBetween } from '../domain/ledger/books-between.ts';
import { judged, placesOf } from '../testing/judged-content.ts';

const head = 'date,event,unit,from,to,honours,document,notice\n';
const twoHolders = {
  'cycles/epidemic-free/2022-04.csv': `date,unit,event,level,notice,reason,document
2022-04-18,chunjiang-1,certified,,,,
2022-04-18,chunjiang-2,certified,,,,
`,
  'plaques/epidemic-free.csv': `number,unit,level,placement,location,hungOn,removedOn,removalConfirmedBy
QH-1,chunjiang-1,,door,,2022-04-20,,
QH-2,chunjiang-2,,door,,2022-04-20,,
`,
};
const merge = (rest: string) => ({ 'unit-events.csv': `${head}2022-04-22,merge,chunjiang-1,${rest}\n` });

test('units that hold the same honour merge: they count once, and the clerk is told of the board', async () => {
  const verdict = await judged({ ...twoHolders, ...merge(',chunjiang-2,carry,,') });
  expect(placesOf(verdict)).toEqual(['plaques/epidemic-free.csv:2:36 HB711']);
  if (verdict.ledger === undefined) throw new Error('refused');
  const books = booksBetween(verdict.ledger, { program: 'epidemic-free' }, '2022-04-21', '2022-04-22');
  expect(books).toEqual({ before: 2, entered: new Map(), left: new Map([['merged', 1]]), after: 1 });
});

test('a merge that does not say what becomes of the honours is refused', async () => {
  const verdict = await judged({ ...twoHolders, ...merge(',chunjiang-2,,,') });
  expect(placesOf(verdict)).toContain('unit-events.csv:2:43 HB325');
  expect(verdict.registry).toBeUndefined();
});

test('a step of a unit after it was merged away is refused where it stands', async () => {
  const verdict = await judged({
    ...twoHolders,
    ...merge(',chunjiang-2,end,,'),
    'cycles/epidemic-free/2022-04.csv': `${twoHolders['cycles/epidemic-free/2022-04.csv']}2022-04-25,chunjiang-1,suspended,,,,
`,
  });
  expect(placesOf(verdict)).toContain('cycles/epidemic-free/2022-04.csv:4:12 HB421');
});
