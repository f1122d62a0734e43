/** Where, in millimetres, from the upper left corner of a board. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A colour that changes along a line; both ends in millimetres. */
export interface Gradient {
  id: string;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  stops: readonly (readonly [offset: number, colour: string])[];
}

export type Paint = string | Gradient;

interface Painted {
  fill?: Paint | undefined;
  stroke?: Paint | undefined;
  /** Millimetres. */
  strokeWidth?: number | undefined;
  /** 0 to 1. */
  opacity?: number | undefined;
}

export type Shape =
  | ({ kind: 'rect'; radius?: number | undefined } & Box & Painted)
  | ({ kind: 'circle'; x: number; y: number; radius: number } & Painted)
  | ({
      kind: 'path';
      /** What it is: `title`, `holder` …; the names of the layers for whoever cuts the board. */
      id?: string | undefined;
      /** SVG path data; its unit is `scale` millimetres, its origin stands at `x`, `y`. */
      d: string;
      x: number;
      y: number;
      scale: number;
    } & Painted);

/** A drawing at real size, before it is written as SVG or PDF. Later shapes lie above earlier ones. */
export interface Drawing {
  /** Millimetres. */
  width: number;
  height: number;
  /** What it shows, in one sentence. */
  title: string;
  /** The day it says, as the files' own date. */
  date: string;
  shapes: readonly Shape[];
}
