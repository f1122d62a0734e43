import type { BoardStyle } from './board-style.ts';
import type { Gradient, Paint, Shape } from './drawing.ts';

/** The board without its words: edge, face, frame with fretted corners, four screws. */
export function boardGround(style: BoardStyle, width: number, height: number, unit: number): Shape[] {
  const across = { from: [0, 0], to: [width, height] } as const;
  const bevel: Gradient = { id: 'bevel', ...across, stops: style.bevel };
  const face: Gradient = { id: 'face', ...across, stops: style.face };
  const rect = (
    inset: number,
    paint: { fill?: Paint; stroke?: Paint; strokeWidth?: number },
    radius = 0,
  ) => ({
    kind: 'rect' as const,
    x: inset * unit,
    y: inset * unit,
    width: width - 2 * inset * unit,
    height: height - 2 * inset * unit,
    radius: radius * unit,
    ...paint,
  });
  return [
    rect(0, { fill: bevel }, 9),
    rect(7, { fill: face }, 5),
    ...grain(style, width, height, unit),
    rect(16, { stroke: style.line, strokeWidth: 3.4 * unit }),
    rect(22, { stroke: style.line, strokeWidth: 0.9 * unit }),
    ...corners(style, width, height, unit),
    ...screws(style, bevel, width, height, unit),
  ];
}

/** Fine lines all along the face; their places follow from their count alone. */
function grain({ grain: wanted }: BoardStyle, width: number, height: number, unit: number): Shape[] {
  if (!wanted) return [];
  const [left, right] = [8 * unit, width - 8 * unit];
  const lines = wanted.kind === 'brushed' ? 64 : 22;
  let d = '';
  for (let line = 0; line < lines; line += 1) {
    const y = 10 * unit + ((line + 0.5 + 0.35 * wave(line)) / lines) * (height - 20 * unit);
    if (wanted.kind === 'brushed') {
      d += `M${tenths(left)} ${tenths(y)}H${tenths(right)}`;
    } else {
      const third = (right - left) / 3;
      const rise = (height / lines) * 0.9 * wave(line * 3 + 1);
      const control = `${tenths(left + third)} ${tenths(y - rise)} ${tenths(right - third)} ${tenths(y + rise)}`;
      d += `M${tenths(left)} ${tenths(y)}C${control} ${tenths(right)} ${tenths(y + rise / 2)}`;
    }
  }
  const strokeWidth = (wanted.kind === 'brushed' ? 0.7 : 1.1) * unit;
  const { colour: stroke, opacity } = wanted;
  return [{ kind: 'path', d, x: 0, y: 0, scale: 1, stroke, strokeWidth, opacity }];
}

/** 回纹: a square fret in each corner of the frame. */
function corners({ line: stroke }: BoardStyle, width: number, height: number, unit: number): Shape[] {
  const places = [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const;
  const d = places
    .map(([right, down]) => {
      const x = right > 0 ? 27 * unit : width - 27 * unit;
      const y = down > 0 ? 27 * unit : height - 27 * unit;
      const step = (way: 'h' | 'v', length: number) =>
        `${way}${tenths(length * unit * (way === 'h' ? right : down))}`;
      const fret = [
        step('v', 26),
        step('v', -26),
        step('h', 26),
        step('v', 12),
        step('h', -14),
        step('v', -6),
      ];
      return `M${tenths(x)} ${tenths(y)}${fret.join('')}${step('h', 8)}`;
    })
    .join('');
  return [{ kind: 'path', d, x: 0, y: 0, scale: 1, stroke, strokeWidth: 1.6 * unit }];
}

function screws({ rim }: BoardStyle, bevel: Gradient, width: number, height: number, unit: number): Shape[] {
  const inset = 11.5 * unit;
  return [inset, width - inset].flatMap((x) =>
    [inset, height - inset].map((y) => ({
      kind: 'circle' as const,
      x,
      y,
      radius: 4.6 * unit,
      fill: bevel,
      stroke: rim,
      strokeWidth: 0.7 * unit,
    })),
  );
}

/** −1 to 1, irregular, the same on every machine. */
function wave(at: number): number {
  return ((at * 7919) % 2003) / 1001 - 1;
}

function tenths(millimetres: number): string {
  return String(Math.round(millimetres * 10) / 10);
}
