/** A place in a text; both count from 1, columns in UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** The text as the gate reads it: without byte order mark, lines ended by `\n`. */
export function normalized(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = start === 0 ? text : text.slice(start);
  return body.includes('\r') ? body.replaceAll(/\r\n?/g, '\n') : body;
}

/** The place of the character at `offset`. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The offset at which `line` (from 1) begins. */
export function offsetOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return start;
}
