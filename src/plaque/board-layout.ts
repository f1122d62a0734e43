import type { Box } from './drawing.ts';

/** Where everything stands on a board. */
export interface BoardLayout {
  /** A six-hundredth of the width of a usual board, in millimetres: what measures grow with. */
  unit: number;
  title: Box;
  holder: Box;
  grantor: Box;
  date: Box;
  number: Box;
  qr: Box;
}

/** The smallest module of a QR code outdoors, in millimetres. */
const smallestModule = 1;
/** The code takes at most so much of the shorter side: the words must stay readable. */
const mostOfSide = 0.45;

/** Side of the QR code in millimetres; undefined where the board is too small for one that can be read. */
export function qrSide(width: number, height: number, modules: number): number | undefined {
  const usual = 92 * unitOf(width, height);
  const side = Math.max(usual, modules * smallestModule);
  return side <= mostOfSide * Math.min(width, height) ? side : undefined;
}

/** Side of the smallest board that a code of so many modules fits on, in millimetres. */
export function smallestSide(modules: number): number {
  return Math.ceil((modules * smallestModule) / mostOfSide);
}

/** A lying board has the code beside grantor and date, a standing one below them. */
export function boardLayout(width: number, height: number, qr: number): BoardLayout {
  const unit = unitOf(width, height);
  const edge = 44 * unit;
  const inner = width - 2 * edge;
  const bottom = height - 42 * unit;
  if (width >= height) {
    const foot = bottom - qr;
    const head = foot - edge;
    const side = Math.max(qr + 10 * unit, inner * 0.22);
    const middle = { x: edge + side, width: inner - 2 * side };
    return {
      unit,
      title: { x: edge, y: edge, width: inner, height: head * 0.62 },
      holder: { x: edge, y: edge + head * 0.66, width: inner, height: head * 0.34 },
      grantor: { ...middle, y: bottom - qr * 0.94, height: qr * 0.56 },
      date: { ...middle, y: bottom - qr * 0.32, height: qr * 0.24 },
      number: { x: edge, y: bottom - qr * 0.38, width: side - 10 * unit, height: qr * 0.36 },
      qr: { x: width - edge - qr, y: foot, width: qr, height: qr },
    };
  }
  const rest = bottom - qr - 14 * unit - edge;
  const row = (from: number, share: number): Box => ({
    x: edge,
    y: edge + rest * from,
    width: inner,
    height: rest * share,
  });
  return {
    unit,
    title: row(0, 0.42),
    holder: row(0.46, 0.22),
    grantor: row(0.72, 0.13),
    date: row(0.86, 0.06),
    number: row(0.94, 0.06),
    qr: { x: (width - qr) / 2, y: bottom - qr, width: qr, height: qr },
  };
}

function unitOf(width: number, height: number): number {
  return width >= height ? Math.min(width / 600, height / 400) : Math.min(width / 400, height / 600);
}
