import { fold } from '../../search/text/fold.ts';

/** A piece of text, marked where it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const LENGTH = 90;
const BEFORE = 20;

/** The whole text with every occurrence of a term marked; punctuation within an occurrence does not matter. */
export function markTerms(text: string, terms: readonly string[][]): Piece[] {
  return cut(text, spansOf(text, terms), 0, text.length);
}

/** About two lines of the text around the first occurrence of a term, or its beginning. */
export function excerpt(text: string, terms: readonly string[][]): Piece[] {
  const spans = spansOf(text, terms);
  const first = spans[0]?.[0] ?? 0;
  const from = first <= LENGTH - BEFORE ? 0 : wholeCharacter(text, first - BEFORE);
  const to = from + LENGTH >= text.length ? text.length : wholeCharacter(text, from + LENGTH);
  const pieces = cut(text, spans, from, to);
  if (from > 0) pieces.unshift({ text: '……', marked: false });
  if (to < text.length) pieces.push({ text: '……', marked: false });
  return pieces;
}

/** Ranges of the text that hold a term, in order, without overlaps. */
function spansOf(text: string, terms: readonly string[][]): [from: number, to: number][] {
  const letters: string[] = [];
  const places: [from: number, to: number][] = [];
  let at = 0;
  for (const character of text) {
    for (const letter of fold(character)) {
      letters.push(letter);
      places.push([at, at + character.length]);
    }
    at += character.length;
  }
  const spans: [number, number][] = [];
  for (let i = 0; i < letters.length;) {
    const length = Math.max(
      0,
      ...terms.filter((term) => startsAt(letters, i, term)).map((term) => term.length),
    );
    const [from, to] = [places[i]?.[0], places[i + length - 1]?.[1]];
    if (length > 0 && from !== undefined && to !== undefined) spans.push([from, to]);
    i += Math.max(1, length);
  }
  return spans;
}

function startsAt(letters: readonly string[], at: number, term: readonly string[]): boolean {
  return term.every((letter, offset) => letters[at + offset] === letter);
}

function cut(text: string, spans: readonly [number, number][], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const push = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of spans) {
    if (end <= from || start >= to) continue;
    push(start, false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return pieces;
}

/** `at`, or one before it where it would cut a character of two units. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
