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
