import type { Box, Paint, Shape } from './drawing.ts';
import { fitText, lineHeight, textWidth, type TextStyle } from './fit-text.ts';
import type { Typeface } from './typeface.ts';

// Chinese letters fill their square from 0.88 above the base line to 0.12 below it.
const ascent = 0.88;

/** Sets a text into a box as one path of outlines, its lines in the middle of the height. */
export function setText(
  id: string,
  text: string,
  face: Typeface,
  box: Box,
  style: TextStyle & { fill: Paint },
): Shape {
  const { spacing = 0, align = 'centre', fill } = style;
  const { lines, size } = fitText(text, face, box, style);
  const high = (lines.length - 1) * lineHeight + 1;
  const top = (box.height / size - high) / 2 + ascent;
  let d = '';
  for (const [row, line] of lines.entries()) {
    const room = box.width / size - textWidth(line, face, spacing);
    const y = Math.round((top + row * lineHeight) * 1000);
    let x = align === 'left' ? 0 : room / 2;
    for (const character of line) {
      const { startX, startY, rest } = face.outline(character);
      if (rest !== '') d += `M${Math.round(x * 1000) + startX} ${y + startY}${rest}`;
      x += face.advance(character) + spacing;
    }
  }
  return { kind: 'path', id, d, x: box.x, y: box.y, scale: size / 1000, fill };
}
