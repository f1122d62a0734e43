/** The outlines of SVG path data: of each closed part, the corners of what its points and controls span. */
export function partBounds(d: string): Bounds[] {
  const parts: Bounds[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const see = (atX: number, atY: number) => {
    const part = parts.at(-1);
    if (!part) throw new Error(`the path does not begin with a move: ${d.slice(0, 20)}`);
    part.left = Math.min(part.left, atX);
    part.right = Math.max(part.right, atX);
    part.top = Math.min(part.top, atY);
    part.bottom = Math.max(part.bottom, atY);
  };
  for (const [, command = '', text = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = [...text.matchAll(/-?[\d.]+/g)].map(Number);
    if (command === 'z') {
      [x, y] = [startX, startY];
    } else if (command === 'h' || command === 'v') {
      if (command === 'h') x += numbers[0] ?? 0;
      else y += numbers[0] ?? 0;
      see(x, y);
    } else if ('Mmlqc'.includes(command)) {
      const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y];
      if (command === 'M' || command === 'm')
        parts.push({ left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity });
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [fromX + (numbers[at] ?? 0), fromY + (numbers[at + 1] ?? 0)];
        see(x, y);
      }
      if (command === 'M' || command === 'm') [startX, startY] = [x, y];
    } else {
      throw new Error(`no such step is drawn: ${command}`);
    }
  }
  return parts;
}

export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
