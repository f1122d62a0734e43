import type { PlainDate } from './plain-date.ts';
import type { Program } from './program.ts';

/** The words on a plaque, in the order in which they are read, and its size: all that its drawing is made from. */
export interface Board {
  template: NonNullable<Program['plaque']>['template'];
  title: string;
  /** Where the program has several levels. */
  level?: string | undefined;
  holder: string;
  grantor: string;
  /** Of the certification; the board shows its month. */
  date: PlainDate;
  number: string;
  /** Millimetres. */
  width: number;
  height: number;
}

/** Of the longer side of the picture of a board, in pixels: sharp on a phone and beside a shared link. */
const pictureSide = 1200;

/** Width and height of the picture of a board, in pixels. */
export function pictureSize({ width, height }: Pick<Board, 'width' | 'height'>): {
  width: number;
  height: number;
} {
  const scale = pictureSide / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
