/** What mending one line of text came to: the text, and how many places were mended. */
export interface Mended {
  text: string;
  count: number;
  /** Offset of the first place in the line before, for an excerpt. */
  first: number;
}

/** Replaces every match, counting; `mend` answers undefined where a match is to stay. */
export function mendEach(
  line: string,
  pattern: RegExp,
  mend: (match: RegExpExecArray) => string | undefined,
): Mended {
  let text = '';
  let done = 0;
  let count = 0;
  let first = -1;
  for (const match of line.matchAll(pattern)) {
    const mended = mend(match);
    if (mended === undefined || mended === match[0]) continue;
    text += line.slice(done, match.index) + mended;
    done = match.index + match[0].length;
    if (count === 0) first = match.index;
    count += 1;
  }
  return { text: text + line.slice(done), count, first };
}
