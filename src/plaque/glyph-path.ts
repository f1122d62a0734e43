/** A step of an outline as fontkit gives it, in font units, upwards positive. */
export interface OutlineStep {
  command: string;
  args: readonly number[];
}

/** The outline of a character: where it starts, and the rest relative to that, so that it can be put anywhere. */
export interface GlyphPath {
  startX: number;
  startY: number;
  /** SVG path data without the first `M`; empty for a space. */
  rest: string;
}

const letters: Record<string, string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
};

/**
 * Writes an outline as relative path data with whole font units, downwards positive as in SVG: a third shorter than
 * absolute. Every point is rounded where it stands, so that errors do not add up (1/2000 of the letter's height).
 */
export function glyphPath(steps: readonly OutlineStep[]): GlyphPath {
  const [first] = steps;
  if (first === undefined) return { startX: 0, startY: 0, rest: '' };
  const start = pointsOf(first)[0] ?? [0, 0];
  let [atX, atY] = start;
  let [openX, openY] = start;
  let rest = '';
  for (const step of steps.slice(1)) {
    if (step.command === 'closePath') {
      rest += 'z';
      // A closed outline ends where it began.
      [atX, atY] = [openX, openY];
      continue;
    }
    const points = pointsOf(step);
    const [endX, endY] = points.at(-1) ?? [atX, atY];
    if (step.command === 'lineTo' && (endX === atX || endY === atY)) {
      rest += endY === atY ? `h${endX - atX}` : `v${endY - atY}`;
    } else {
      rest += letters[step.command] + joined(points.flatMap(([x, y]) => [x - atX, y - atY]));
    }
    [atX, atY] = [endX, endY];
    if (step.command === 'moveTo') [openX, openY] = [endX, endY];
  }
  return { startX: start[0], startY: start[1], rest };
}

function pointsOf({ args }: OutlineStep): [x: number, y: number][] {
  return Array.from({ length: args.length / 2 }, (_, at) => [
    Math.round(args[2 * at] ?? 0),
    // No minus zero.
    0 - Math.round(args[2 * at + 1] ?? 0),
  ]);
}

/** A minus sign parts numbers as well as a space does. */
function joined(numbers: readonly number[]): string {
  return numbers.map((number, at) => (at > 0 && number >= 0 ? ` ${number}` : String(number))).join('');
}
