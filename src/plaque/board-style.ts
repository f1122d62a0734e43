import type { Board } from '../domain/board.ts';

type Stops = readonly (readonly [offset: number, colour: string])[];

/** Colours and ornament of a board. */
export interface BoardStyle {
  /** Edge and screws, from the upper left to the lower right. */
  bevel: Stops;
  /** The face, from the upper left to the lower right. */
  face: Stops;
  /** Lines of the frame and the fret in its corners. */
  line: string;
  /** Rim of a screw. */
  rim: string;
  title: string;
  ink: string;
  /** Ground of the QR code, and its dark modules. */
  paper: string;
  module: string;
  /** Fine lines along the face: of brushed metal, or of wood. */
  grain?: { kind: 'brushed' | 'wood'; colour: string; opacity: number } | undefined;
}

const brass: Stops = [
  [0, '#fff6d8'],
  [0.35, '#d9b25a'],
  [0.5, '#a87c2a'],
  [0.65, '#c99f47'],
  [1, '#6f4e13'],
];

/** The boards a program may choose: red letters on brushed brass, gold on red lacquer, gold on dark wood. */
export const boardStyles: Record<Board['template'], BoardStyle> = {
  gold: {
    bevel: brass,
    face: [
      [0, '#f3dc9d'],
      [0.18, '#e6c677'],
      [0.36, '#f6e4ad'],
      [0.52, '#e0bd69'],
      [0.7, '#f0d893'],
      [0.86, '#d8b25a'],
      [1, '#e7c981'],
    ],
    line: '#8c6418',
    rim: '#6f4e13',
    title: '#8f1610',
    ink: '#402302',
    paper: '#fffdf6',
    module: '#140a02',
    grain: { kind: 'brushed', colour: '#fffaf0', opacity: 0.3 },
  },
  red: {
    bevel: brass,
    face: [
      [0, '#b52a20'],
      [0.3, '#a81e17'],
      [0.55, '#9c190f'],
      [0.8, '#a31c14'],
      [1, '#86120b'],
    ],
    line: '#e3c271',
    rim: '#6f4e13',
    title: '#fae9b8',
    ink: '#f8e7b4',
    paper: '#fffdf6',
    module: '#140a02',
  },
  wood: {
    bevel: [
      [0, '#a87748'],
      [0.5, '#5d3a1c'],
      [1, '#2c190a'],
    ],
    face: [
      [0, '#6a4322'],
      [0.28, '#5c3819'],
      [0.52, '#66401f'],
      [0.78, '#523115'],
      [1, '#5f3c1d'],
    ],
    line: '#c9a455',
    rim: '#2c190a',
    title: '#f7e3aa',
    ink: '#f3dd9e',
    paper: '#fffdf6',
    module: '#140a02',
    grain: { kind: 'wood', colour: '#2c1808', opacity: 0.3 },
  },
};
