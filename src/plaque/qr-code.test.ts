import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aBoard, anAddress, hardBoards } from '../testing/plaque/boards.ts';
import { drawBoard } from './draw-board.ts';
import { pngOf } from './png-of.ts';
import { qrCode } from './qr-code.ts';
import { svgOf } from './svg-of.ts';

// The package is CommonJS, whose default export Node and its types see in different places.
const decode = 'default' in jsqr ? (jsqr.default as typeof jsqr) : jsqr;

async function readCode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#888' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each(['gold', 'red', 'wood'] as const)(
  'the code of a %s board is read from its drawing',
  async (template) => {
    const svg = svgOf(drawBoard({ ...aBoard, template }, anAddress));
    for (const width of [500, 800, 1600]) {
      const sized = svg.replace('width="600mm" height="400mm"', `width="${width}"`);
      expect([width, await readCode(Buffer.from(sized))]).toEqual([width, anAddress]);
    }
  },
);

test.each(['usual', 'small', 'standing'])(
  'it is read from the picture of a board that is %s',
  async (name) => {
    const board = hardBoards[name] ?? aBoard;
    const drawing = drawBoard(board, anAddress);
    const png = await pngOf(svgOf(drawing), drawing);
    expect(await readCode(png)).toBe(anAddress);
    expect(Math.max(...Object.values(await sizeOf(png)))).toBe(1200);
  },
);

test('a code is read with a tenth of it covered', async () => {
  const { modules, d } = qrCode(anAddress);
  const covered = (modules - 8) * Math.sqrt(0.1);
  const middle = (modules - covered) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules} ${modules}" width="${modules * 8}"><rect width="100%" height="100%" fill="#fff"/><path d="${d}"/><rect x="${middle}" y="${middle}" width="${covered}" height="${covered}" fill="#c00"/></svg>`;
  expect(await readCode(Buffer.from(svg))).toBe(anAddress);
});

test('modules are a millimetre at least, in a quiet zone of four', () => {
  for (const board of Object.values(hardBoards)) {
    const qr = drawBoard(board, anAddress).shapes.find((shape) => 'id' in shape && shape.id === 'qr');
    if (qr?.kind !== 'path') throw new Error('no code was drawn');
    expect(qr.scale).toBeGreaterThanOrEqual(1);
    expect(
      Math.min(...[...qr.d.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])),
    ).toBe(4);
  }
});

async function sizeOf(png: Buffer) {
  const { width, height } = await sharp(png).metadata();
  return { width, height };
}
