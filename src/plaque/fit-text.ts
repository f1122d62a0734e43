import { breakLines } from './break-lines.ts';
import type { Box } from './drawing.ts';
import type { Typeface } from './typeface.ts';

export interface TextStyle {
  /** Height of a letter in millimetres, at most. */
  largest: number;
  mostLines: number;
  /** Between letters, in ems. */
  spacing?: number;
  align?: 'centre' | 'left';
}

/** A text set into its box: `size` is the height of its letters in millimetres. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** From the middle of a line to the middle of the next, in ems. */
export const lineHeight = 1.3;
// Fewer lines are better, unless the letters become this much smaller than they could be.
const comfortable = 0.75;

/**
 * Sets a text as large as its box allows: in one line while that stays near the largest size, else smaller or in
 * more lines, whichever leaves it larger. Nothing is ever cut off.
 */
export function fitText(text: string, face: Typeface, box: Box, style: TextStyle): FittedText {
  const { largest, mostLines, spacing = 0 } = style;
  const characters = [...text];
  const widths = characters.map((character) => face.advance(character) + spacing);
  let best: FittedText = { lines: [], size: 0 };
  for (let count = 1; count <= Math.max(1, Math.min(mostLines, characters.length)); count += 1) {
    const lines = count === 1 ? [text] : breakLines(characters, widths, count);
    if (lines === undefined) continue;
    const widest = Math.max(...lines.map((line) => textWidth(line, face, spacing)));
    const high = (count - 1) * lineHeight + 1;
    const size = Math.floor(Math.min(largest, box.width / widest, box.height / high) * 100) / 100;
    if (size > best.size * 1.1) best = { lines, size };
    if (best.size >= largest * comfortable) break;
  }
  return best;
}

/** Width of a line in ems; there is no space after its last letter. */
export function textWidth(line: string, face: Typeface, spacing: number): number {
  const characters = [...line];
  return characters.reduce((sum, character) => sum + face.advance(character) + spacing, 0) - spacing;
}
