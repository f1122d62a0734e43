import type { Letters } from './letters.ts';

/** What a query asks of one letter of a name. */
export type Unit =
  | { kind: 'letter'; letter: string; isStart: boolean }
  /** Any letter that is read so; an open one has only been begun. */
  | { kind: 'syllable'; syllable: string; isOpen: boolean; isStart: true }
  /** Any letter whose syllable begins so. */
  | { kind: 'initial'; letter: string; isStart: boolean };

/** How well a row's name fits a query. */
export type Fit = 'whole' | 'beginning' | 'part';

/** How units stand together in a name; undefined if they do not. `alike`: letters that sound alike will do. */
export function fitOf(
  units: readonly Unit[],
  name: readonly string[],
  letters: Letters,
  alike = false,
): Fit | undefined {
  const at = placeOf(units, name, letters, alike);
  if (at === undefined) return undefined;
  if (at > 0) return 'part';
  return units.length === name.length ? 'whole' : 'beginning';
}

/** The first place of a name where units stand together. */
export function placeOf(
  units: readonly Unit[],
  name: readonly string[],
  letters: Letters,
  alike = false,
): number | undefined {
  for (let at = 0; at + units.length <= name.length; at++)
    if (units.every((unit, offset) => isMet(unit, name[at + offset] ?? '', letters, alike))) return at;
  return undefined;
}

/** Whether names are of the same letters but for one, or for two neighbours that have changed places. */
export function isNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const wrong = a.flatMap((letter, at) => (letter === b[at] ? [] : [at]));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return true;
  return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function isMet(unit: Unit, letter: string, { readings }: Letters, alike: boolean): boolean {
  // A Latin letter among syllables stands for itself: B区 is bqu.
  const sounds = readings.get(letter) ?? [letter];
  if (unit.kind === 'letter') {
    if (unit.letter === letter) return true;
    return alike && (readings.get(unit.letter) ?? []).some((sound) => sounds.includes(sound));
  }
  if (unit.kind === 'initial') return sounds.some((sound) => sound[0] === unit.letter);
  return sounds.some((sound) => (unit.isOpen ? sound.startsWith(unit.syllable) : sound === unit.syllable));
}
