import type { Problem } from '../domain/problem.ts';

/** A text in an attached file. */
export interface TextPiece {
  /** Where in the file: a page, a sheet, a part. */
  where: string;
  text: string;
  /** The closer place of what stands at `offset` (`名单!B12`); such a text is normalized (NFKC) already. */
  placeAt?: ((offset: number) => string) | undefined;
}

/** What people can read or unfold in an attached file, piece by piece, and what a program cannot look into. */
export interface AttachedText {
  pieces: TextPiece[];
  /** Names of files inside it that are not read. */
  embedded: string[];
  /** True: pages that are pictures only. */
  isScan: boolean;
  /** What else forbids to publish it: something hidden, macros, links to other files, a file that is not taken. */
  faults?: AttachedFault[] | undefined;
}

export type AttachedFault = Pick<Problem, 'code' | 'args'>;
