import { expect, test } from 'vitest';
import { printedPages } from '../testing/browser/printed-lines.ts';
import { aBoard, anAddress, hardBoards } from '../testing/plaque/boards.ts';
import { drawBoard } from './draw-board.ts';
import { pdfOf } from './pdf-of.ts';

const pdf = (changes = {}) => pdfOf(drawBoard({ ...aBoard, ...changes }, anAddress));

test.each([
  [600, 400],
  [300, 200],
  [400, 600],
])('a board of %d × %d mm is one page of that size', async (width, height) => {
  const pages = await printedPages(await pdf({ width, height }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.width).toBeCloseTo(width, 1);
  expect(pages[0]?.height).toBeCloseTo(height, 1);
});

test('it holds outlines, and neither text nor a font', async () => {
  const file = await pdf();
  expect((await printedPages(file))[0]?.text).toBe('');
  const source = file.toString('latin1');
  expect(source).not.toMatch(/\/Font\b|\bBT\b|\bTj\b|\/XObject\b|\/Image\b/);
  // The glyphs alone have more curves than this.
  expect(source.match(/ c\n/g)?.length).toBeGreaterThan(500);
});

test('the same board gives the same bytes, dated by the board', async () => {
  const [first, second] = [await pdf(), await pdf()];
  expect(first.equals(second)).toBe(true);
  // Midnight in China.
  expect(first.toString('latin1')).toContain('D:20220417160000Z');
});

test.each(Object.keys(hardBoards))('the board with %s is written whole', async (name) => {
  const board = hardBoards[name] ?? aBoard;
  const file = await pdfOf(drawBoard(board, anAddress));
  expect(await printedPages(file)).toHaveLength(1);
});
