import type { PlaqueView } from '../../views/honour/plaque.ts';

interface BoardPalette {
  /** Light, middle and shadow of edge and screws. */
  bevel: [string, string, string];
  /** The face, from the upper left corner to the lower right. */
  face: [string, string, string, string, string];
  /** The two lines of the frame. */
  line: string;
  /** Rim of a screw. */
  rim: string;
  title: string;
  ink: string;
}

const brass: BoardPalette['bevel'] = ['#fff6d8', '#b48a34', '#7c5a18'];

/** Colours of the drawings a program may choose: red letters on gold, gold letters on red, gold letters on wood. */
export const boardPalettes: Record<PlaqueView['board']['template'], BoardPalette> = {
  gold: {
    bevel: brass,
    face: ['#f8e7b4', '#e3c271', '#f3dd9e', '#d3ac52', '#edd28b'],
    line: '#8c6418',
    rim: '#7c5a18',
    title: '#981912',
    ink: '#472704',
  },
  red: {
    bevel: brass,
    face: ['#b3241c', '#a81e17', '#b0231b', '#98190f', '#a31c14'],
    line: '#e3c271',
    rim: '#7c5a18',
    title: '#f8e7b4',
    ink: '#f8e7b4',
  },
  wood: {
    bevel: ['#9a6a3c', '#5d3a1c', '#38210e'],
    face: ['#6d4523', '#5f3b1c', '#69421f', '#553317', '#614020'],
    line: '#c9a455',
    rim: '#38210e',
    title: '#f3dd9e',
    ink: '#f3dd9e',
  },
};
