/** A place in a text; both count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** The text as the gate reads it: without byte order mark, lines ended by `\n`. */
export function normalized(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes('\r') ? body.replaceAll(/\r\n?/g, '\n') : body;
}

/** Finds places in one text; its lines are counted when the first place is asked for, and once. */
export interface TextPlaces {
  /** The place of the character at `offset`. */
  at(offset: number): Place;
  /** The offset at which `line` (from 1) begins; of a line after the last, the length of the text. */
  startOf(line: number): number;
}

export function textPlaces(text: string): TextPlaces {
  let starts: number[] | undefined;
  const lines = () => (starts ??= lineStarts(text));
  return {
    at: (offset) => {
      const all = lines();
      let low = 0;
      let high = all.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((all[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (all[low] ?? 0) + 1 };
    },
    startOf: (line) => lines()[line - 1] ?? text.length,
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
