import type { Guide } from './guide.ts';
import { keyInStreet, keyOf } from './keys.ts';
import { soundOf, type Letters } from './letters.ts';
import type { Question } from './questions.ts';
import type { Unit } from './units.ts';

const HAN = /\p{Script=Han}/u;

/** A key, and whether all rows that belong to it stand under it, not the best of them alone. */
export interface FoundKey {
  key: string;
  isComplete: boolean;
}

/**
 * The key under which all rows that answer a question stand, or, if it is too frequent, the best of them.
 * Undefined if nothing is found by so little: by one digit.
 */
export function keyOfQuestion(
  { parts, street, date }: Question,
  guide: Guide,
  letters: Letters,
): FoundKey | undefined {
  if (date) {
    const key = keyOf(date, 0, date.length);
    return { key, isComplete: date.length > 1 && !guide.frequent.has(key) };
  }
  const [units = []] = parts;
  // One letter, or one and a syllable that has only been begun: chunj.
  if (parts.length === 1 && tokensOf(units, letters).length <= 1) return keyOfOne(units, letters);
  const found = parts.flatMap((of) => keysOf(of, { street, guide, letters }));
  return found.find(({ isComplete }) => isComplete) ?? longest(found);
}

/** What begins with one letter: a Chinese character, a syllable, an initial. */
function keyOfOne(units: readonly Unit[], letters: Letters): FoundKey | undefined {
  const [unit] = units;
  if (unit?.kind === 'letter' && !HAN.test(unit.letter)) return undefined;
  // A syllable that has only been begun: by its initial.
  const [key] =
    unit?.kind === 'syllable' && unit.isOpen ? [`~${unit.syllable[0]}`] : tokensOf(units, letters);
  return key === undefined ? undefined : { key, isComplete: false };
}

interface Candidate extends FoundKey {
  length: number;
}

interface Asked {
  street: string | undefined;
  guide: Guide;
  letters: Letters;
}

function keysOf(units: readonly Unit[], { street, guide, letters }: Asked): Candidate[] {
  const tokens = tokensOf(units, letters);
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
function tokensOf(units: readonly Unit[], letters: Letters): string[] {
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
