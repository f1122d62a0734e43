import { describe, expect, it, test } from 'vitest';
import type { Board } from '../domain/board.ts';
import { aBoard, anAddress, hardBoards } from '../testing/plaque/boards.ts';
import { partBounds, type Bounds } from '../testing/plaque/path-bounds.ts';
import { bakedSvg } from './baked.ts';
import { boardLayout, qrSide } from './board-layout.ts';
import { boardTexts, drawBoard } from './draw-board.ts';
import { qrCode } from './qr-code.ts';
import { svgOf } from './svg-of.ts';
import { typeface } from './typeface.ts';

const layers = ['title', 'holder', 'grantor', 'date', 'number'] as const;

/** The outlines of a layer as they stand on the board, in millimetres, read from the file. */
function outlinesOf(svg: string, id: string): Bounds[] {
  const tag = new RegExp(
    `<path id="${id}" transform="translate\\((\\S+) (\\S+)\\)scale\\((\\S+)\\)"[^>]* d="([^"]*)"`,
  ).exec(svg);
  if (!tag) throw new Error(`the drawing has no layer ${id}`);
  const [x, y, scale] = [Number(tag[1]), Number(tag[2]), Number(tag[3])];
  return partBounds(tag[4] ?? '').map(({ left, right, top, bottom }) => ({
    left: x + left * scale,
    right: x + right * scale,
    top: y + top * scale,
    bottom: y + bottom * scale,
  }));
}

function layoutOf({ width, height }: Board) {
  const side = qrSide(width, height, qrCode(anAddress).modules);
  if (side === undefined) throw new Error('too small');
  return boardLayout(width, height, side);
}

describe.each(Object.entries(hardBoards))('the drawing of a board with %s', (_, board) => {
  const svg = svgOf(drawBoard(board, anAddress));

  it('holds every outline of every character', () => {
    for (const id of layers) {
      const face = typeface(id === 'title' ? 'title' : 'text');
      const expected = [...boardTexts(board)[id]].reduce((sum, character) => {
        const { rest } = face.outline(character);
        return sum + (rest === '' ? 0 : 1 + rest.replaceAll(/[^m]/g, '').length);
      }, 0);
      // What parts two lines is left out, and has no outline.
      expect([id, outlinesOf(svg, id).length]).toEqual([id, expected]);
    }
  });

  it('keeps each of them inside its box, and the boxes apart', () => {
    const layout = layoutOf(board);
    for (const id of layers) {
      const box = layout[id];
      for (const outline of outlinesOf(svg, id)) {
        // A letter may reach a hair over its square.
        const slack = box.height * 0.03 + 0.3;
        expect(outline.left).toBeGreaterThanOrEqual(box.x - slack);
        expect(outline.right).toBeLessThanOrEqual(box.x + box.width + slack);
        expect(outline.top).toBeGreaterThanOrEqual(box.y - slack);
        expect(outline.bottom).toBeLessThanOrEqual(box.y + box.height + slack);
      }
    }
    const boxes = [...layers, 'qr' as const].map((id) => layout[id]);
    const clashes = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ),
    );
    expect(clashes).toEqual([]);
  });

  it('writes no letter smaller than 2.5 mm', () => {
    const scales = [...svg.matchAll(/<path id="(?!qr)\w+" transform="[^"]*scale\(([\d.]+)\)/g)];
    expect(scales).toHaveLength(layers.length);
    for (const [, scale] of scales) expect(Number(scale) * 1000).toBeGreaterThanOrEqual(2.5);
  });
});

test('a drawing is as large as the board, in millimetres', () => {
  const svg = svgOf(drawBoard({ ...aBoard, width: 450, height: 300 }, anAddress));
  expect(svg).toContain('width="450mm" height="300mm" viewBox="0 0 450 300"');
});

test('a drawing needs no font, and fetches nothing', () => {
  const svg = svgOf(drawBoard(aBoard, anAddress));
  expect(svg).not.toMatch(/<text|font|<image|<script|href=|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
});

test('a drawing says in words what it shows', () => {
  expect(svgOf(drawBoard({ ...aBoard, level: '四星' }, anAddress))).toContain(
    '<title>牌匾：无疫小区，四星　春江花园二期，清河区疫情防控工作指挥部，二〇二二年四月，编号 QH-2204-0018</title>',
  );
});

test('each template has a look of its own', () => {
  const drawn = (['gold', 'red', 'wood'] as const).map((template) =>
    svgOf(drawBoard({ ...aBoard, template }, anAddress)),
  );
  expect(new Set(drawn).size).toBe(3);
});

test('a credential is baked in as it is', () => {
  const credential = JSON.stringify({ name: '无疫小区 ]]> <b>&' });
  const svg = bakedSvg(svgOf(drawBoard(aBoard, anAddress)), credential);
  const baked = /<openbadges:credential>(.*?)<\/openbadges:credential>/s.exec(svg)?.[1] ?? '';
  const read = baked.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, '$1');
  expect(JSON.parse(read)).toEqual({ name: '无疫小区 ]]> <b>&' });
  expect(svg).toContain('xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"');
});

test('a board that is too small for its code is not drawn', () => {
  expect(() => drawBoard({ ...aBoard, width: 100, height: 80 }, anAddress)).toThrow('needs a board of');
});
