import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Program } from '../../domain/program.ts';
import type { Registry } from '../../domain/registry.ts';
import { statusIndexGiver, type RandomBelow } from '../keys/status-index-giver.ts';
import { isGrantedAbove, type ClosingRow } from './closing-rows.ts';

/** A board that is to be made. */
export interface NewPlaque {
  number: string;
  unit: string;
  level: string | undefined;
  /** Where it is not to hang where the program's boards do. */
  placement: Plaque['placement'];
  /** Its place in the status lists, at random. */
  statusIndex: number;
}

export interface ClosingPlaques {
  made: NewPlaque[];
  /** Holders of this day whose old board was removed: it keeps its number. */
  rehung: Plaque[];
}

/**
 * Numbers for those that are new on the list, in the order of the rolls: the program's own row of numbers goes on.
 * Who has had a board keeps its number; what is only registered here gets none.
 */
export function closingPlaques(
  registry: Registry,
  program: Program,
  rows: readonly ClosingRow[],
  on: PlainDate,
  random: RandomBelow,
): ClosingPlaques {
  if (program.plaque === undefined) return { made: [], rehung: [] };
  const boards = [...registry.plaques.values()];
  const own = boards.filter((plaque) => plaque.program === program.id);
  const hasLevels = program.levels.mode === 'independent' && program.levels.list.length > 1;
  const result: ClosingPlaques = { made: [], rehung: [] };
  const next = numbersAfter(registry, program, own, on);
  const given = boards.flatMap(({ statusIndex }) => statusIndex ?? []);
  const nextIndex = statusIndexGiver(given, random);
  for (const { unit, level } of inRollOrder(registry, rows)) {
    const ofLevel = hasLevels ? level : undefined;
    const before = own.find((plaque) => plaque.unit === unit && plaque.level === ofLevel);
    if (before?.removedOn !== undefined) result.rehung.push(before);
    if (before !== undefined || isGrantedAbove(program, level)) continue;
    const isFull =
      program.plaque.placement === 'door' && atDoor(registry, unit) >= registry.issuer.doorPlaques;
    result.made.push({
      number: next(),
      unit,
      level: ofLevel,
      placement: isFull ? 'hall' : undefined,
      statusIndex: nextIndex(),
    });
  }
  return result;
}

function inRollOrder({ units }: Registry, rows: readonly ClosingRow[]): ClosingRow[] {
  const place = ({ unit }: ClosingRow) => {
    const { file = '', line = 0 } = units.get(unit)?.origin ?? {};
    return `${file} ${String(line).padStart(7, '0')}`;
  };
  return rows
    .filter(({ event }) => event === 'certified')
    .toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

function atDoor({ plaques, programs }: Registry, unit: string): number {
  return [...plaques.values()].filter(
    ({ unit: of, removedOn, placement, program }) =>
      of === unit &&
      removedOn === undefined &&
      (placement ?? programs.get(program)?.plaque?.placement) === 'door',
  ).length;
}

/** Goes on from the highest number: `QH-STAR-011` → `QH-STAR-012`, `QH-2204-0084` → `QH-2205-0085` in May 2022. */
function numbersAfter(
  { issuer, plaques }: Registry,
  program: Program,
  own: readonly Plaque[],
  on: PlainDate,
): () => string {
  const parts = own
    .flatMap(({ number }) => {
      const [, prefix = '', digits] = /^(.*?)(\d{1,9})$/.exec(number) ?? [];
      return digits === undefined ? [] : [{ prefix, digits }];
    })
    .toSorted((a, b) => Number(a.digits) - Number(b.digits));
  const last = parts.at(-1) ?? { prefix: firstPrefix(issuer.id, program.id), digits: '000' };
  // A month in the number is that of the day on which it was given.
  const month = on.slice(2, 4) + on.slice(5, 7);
  const prefix = last.prefix.replace(/(^|-)\d{2}(?:0[1-9]|1[0-2])-$/, `$1${month}-`);
  let count = Number(last.digits);
  return () => {
    let number: string;
    do {
      count += 1;
      number = `${prefix}${String(count).padStart(last.digits.length, '0')}`;
    } while (plaques.has(number));
    return number;
  };
}

/** Numbers have at most 32 characters. */
function firstPrefix(issuer: string, program: string): string {
  return `${`${issuer}-${program}`.toUpperCase().slice(0, 24).replace(/-$/, '')}-`;
}
