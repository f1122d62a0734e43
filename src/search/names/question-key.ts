import type { Guide } from './guide.ts';
import { keyInStreet, keyOf } from './keys.ts';
import { soundOf } from './letters.ts';
import type { Question } from './questions.ts';
import type { Unit } from './units.ts';

/**
 * The key under which all rows that answer a question stand, or, if it is too frequent, the best of them.
 * Undefined if nothing is found by so little: by one letter, or by a syllable and a half.
 */
export function keyOfQuestion({ parts, street, date }: Question, guide: Guide): string | undefined {
  if (date) return keyOf(date, 0, date.length);
  const found = parts.flatMap((units) => keysOf(units, street, guide));
  return (found.find(({ isComplete }) => isComplete) ?? longest(found))?.key;
}

interface Candidate {
  key: string;
  length: number;
  isComplete: boolean;
}

function keysOf(units: readonly Unit[], street: string | undefined, guide: Guide): Candidate[] {
  const tokens = tokensOf(units, guide);
  // A number may have been begun in its middle: other letters are the better beginning.
  const starts = [...units.keys()].filter((at) => units[at]?.isStart);
  const isNumber = (at: number) => Number(/^[a-z\d]/.test(tokens[at] ?? '') && units[at]?.kind === 'letter');
  return starts
    .toSorted((a, b) => isNumber(a) - isNumber(b))
    .flatMap((start) => candidate(tokens, start, street, guide) ?? []);
}

function candidate(
  tokens: readonly string[],
  start: number,
  street: string | undefined,
  { frequent }: Guide,
): Candidate | undefined {
  let last: Candidate | undefined;
  for (let end = start + 2; end <= tokens.length; end++) {
    const key = keyOf(tokens, start, end);
    if (!frequent.has(key)) return { key, length: end - start, isComplete: true };
    const length = end - start;
    last = { key, length, isComplete: false };
    if (street === undefined || length > 2) continue;
    const inStreet = keyInStreet(key, street);
    if (!frequent.has(inStreet)) return { key: inStreet, length, isComplete: true };
  }
  return last;
}

/** The sounds of units, up to a syllable that has only been begun. */
function tokensOf(units: readonly Unit[], { letters }: Guide): string[] {
  const tokens: string[] = [];
  for (const unit of units) {
    if (unit.kind === 'letter') tokens.push(soundOf(unit.letter, letters));
    else if (unit.kind === 'initial') tokens.push(tokens.length === 0 ? `~${unit.letter}` : unit.letter);
    else if (!unit.isOpen) tokens.push(unit.syllable);
  }
  return tokens;
}

function longest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => b.length - a.length)[0];
}
