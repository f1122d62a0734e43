import { lastDayOf } from '../domain/issuer-key.ts';
import { isGrantedHere, type Plaque } from '../domain/plaque.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { problemAt } from './problem-at.ts';

/** Every board has a place of its own in the status lists; where the issuer signs, every board that it may sign. */
export function statusIndexes(registry: Registry): Problem[] {
  const isSigning = registry.keys.some((key) => lastDayOf(key) === undefined);
  return [...usedTwice(registry), ...(isSigning ? withoutIndex(registry) : [])];
}

function usedTwice({ plaques }: Registry): Problem[] {
  const owners = new Map<number, Plaque>();
  return inFileOrder(plaques.values()).flatMap((plaque) => {
    const { statusIndex: value, origin } = plaque;
    const owner = value === undefined ? undefined : owners.get(value);
    if (value === undefined || owner === undefined) {
      if (value !== undefined) owners.set(value, plaque);
      return [];
    }
    const { number } = owner;
    return [
      problemAt(origin, { code: 'HB805', field: ['statusIndex'], args: { value, number, ...owner.origin } }),
    ];
  });
}

/** One problem a table: it may be every row of it. */
function withoutIndex({ plaques, programs }: Registry): Problem[] {
  const lacking = inFileOrder(plaques.values()).filter((plaque) => {
    const program = programs.get(plaque.program);
    return plaque.statusIndex === undefined && program !== undefined && isGrantedHere(plaque, program);
  });
  return [...Map.groupBy(lacking, ({ origin }) => origin.file).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const args = { count: others.length + 1, number: first.number };
    return [problemAt(first.origin, { code: 'HB807', field: ['statusIndex'], args })];
  });
}

function inFileOrder(plaques: Iterable<Plaque>): Plaque[] {
  return [...plaques].sort(({ origin: a }, { origin: b }) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
  );
}
