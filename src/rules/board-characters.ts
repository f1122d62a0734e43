import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { typeface } from '../plaque/typeface.ts';
import { problemAt } from './problem-at.ts';

/**
 * Every character on a board has an outline: a name that would be drawn with a gap or a borrowed letter is refused.
 * Former names are looked at too, because a board bears the name of the day it was hung.
 */
export function boardCharacters(registry: Registry): Problem[] {
  const { plaques, programs, units, unitEvents } = registry;
  // The typeface is 15 MB: content without boards does without it.
  if (plaques.size === 0) return [];
  const boards = [...plaques.values()];
  const holders = new Set(boards.map(({ unit }) => unit));
  const problems: Problem[] = [];
  const look = (text: string, origin: Origin, field: readonly (string | number)[]) => {
    for (const { character, isPrivate } of missingFrom(text)) {
      const args = { text, character, codePoint: codePointName(character) };
      problems.push(problemAt(origin, { code: isPrivate ? 'HB741' : 'HB740', field, args }));
    }
  };
  for (const id of new Set(boards.map(({ program }) => program))) {
    const program = programs.get(id);
    if (program?.plaque === undefined) continue;
    look(program.plaque.title, program.origin, ['plaque', 'title']);
    for (const [at, { name, grantor }] of program.levels.list.entries()) {
      look(name, program.origin, ['levels', 'list', at, 'name']);
      look(grantor, program.origin, ['levels', 'list', at, 'grantor']);
    }
  }
  for (const id of holders) {
    const unit = units.get(id);
    if (unit) look(unit.name, unit.origin, ['name']);
  }
  for (const { unit, event, from, origin } of unitEvents) {
    if (event === 'rename' && from !== undefined && holders.has(unit)) look(from, origin, ['from']);
  }
  return problems;
}

const found = new Set<string>();

function missingFrom(text: string): { character: string; isPrivate: boolean }[] {
  const face = typeface('text');
  return [...new Set(text)].flatMap((character) => {
    if (found.has(character)) return [];
    const isPrivate = /\p{Co}/u.test(character);
    if (isPrivate || !face.has(character)) return [{ character, isPrivate }];
    found.add(character);
    return [];
  });
}

/** `U+2CB5A`. */
function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
