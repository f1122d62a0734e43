import { cyclesByProgram } from '../domain/cycle.ts';
import { eventsOfCycles } from '../domain/events-of-cycles.ts';
import type { Origin } from '../domain/origin.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { targetsOf } from '../domain/ledger/unit-on.ts';
import { lookUp, type Looking } from './look-up.ts';

/** Every id that a record names must stand in the content; with the id that was probably meant. */
export function referencesExist(registry: Registry): Problem[] {
  const looking = lookUp(registry);
  ofDivisionsAndRolls(registry, looking);
  ofUnitEvents(registry, looking);
  ofCycles(registry, looking);
  ofPlaques(registry, looking);
  ofNotices(registry, looking);
  ofExperiences(registry, looking);
  return looking.problems;
}

function ofDivisionsAndRolls(registry: Registry, { division, street }: Looking): void {
  for (const { origin, division: above } of registry.units.values()) {
    if (above !== undefined)
      division(above, origin, [origin.file === 'divisions.csv' ? 'parent' : 'division']);
  }
  for (const roll of registry.rolls.values()) street(roll.street, roll.origin, ['street']);
}

function ofUnitEvents(registry: Registry, { unit, division, notice }: Looking): void {
  for (const event of registry.unitEvents) {
    const { origin } = event;
    unit(event.unit, origin, ['unit']);
    for (const target of targetsOf(event)) unit(target, origin, ['to']);
    if (event.event === 'move') {
      for (const field of ['from', 'to'] as const) {
        const id = event[field];
        if (id !== undefined) division(id, origin, [field]);
      }
    }
    if (event.notice !== undefined) notice(event.notice, origin, ['notice']);
  }
}

function ofCycles(registry: Registry, looking: Looking): void {
  for (const cycle of registry.cycles.values()) looking.program(cycle.program, cycle.origin, []);
  const cycles = cyclesByProgram(registry.cycles);
  const filesWithoutCycle = new Set<string>();
  for (const { program, cycle, events } of eventsOfCycles(registry.events)) {
    const hasCycle = cycles.get(program)?.has(cycle) === true;
    for (const { unit, level, notice, origin } of events) {
      // One missing head makes every row of the file wrong: it is named once.
      if (!hasCycle && !filesWithoutCycle.has(origin.file)) {
        filesWithoutCycle.add(origin.file);
        looking.cycle({ program, cycle }, { ...origin, line: 1 }, []);
      }
      looking.unit(unit, origin, unitField);
      if (level !== undefined) looking.level(program, level, origin, ['level']);
      if (notice !== undefined) looking.notice(notice, origin, ['notice']);
    }
  }
}

const unitField = ['unit'] as const;

function ofPlaques(registry: Registry, looking: Looking): void {
  const filesWithoutProgram = new Set<string>();
  for (const plaque of registry.plaques.values()) {
    const { origin } = plaque;
    if (!registry.programs.has(plaque.program)) {
      if (!filesWithoutProgram.has(origin.file)) looking.program(plaque.program, { ...origin, line: 1 }, []);
      filesWithoutProgram.add(origin.file);
    }
    looking.unit(plaque.unit, origin, ['unit']);
    if (plaque.level !== undefined) looking.level(plaque.program, plaque.level, origin, ['level']);
  }
}

function ofNotices(registry: Registry, looking: Looking): void {
  for (const notice of registry.notices.values()) {
    const { origin } = notice;
    ofProgramAndCycle(notice, origin, looking);
    if (notice.corrects !== undefined) looking.notice(notice.corrects, origin, ['corrects']);
    if (notice.adjusts !== undefined) looking.notice(notice.adjusts, origin, ['adjusts']);
    if (notice.withdraws !== undefined) looking.notice(notice.withdraws, origin, ['withdraws']);
    if (notice.resultOf !== undefined) looking.notice(notice.resultOf, origin, ['resultOf']);
    for (const [index, list] of notice.lists.entries()) {
      const field = ['lists', index] as const;
      looking.program(list.program, origin, [...field, 'program']);
      if (list.of === 'events') looking.cycle(list, origin, [...field, 'cycle']);
      if (list.level !== undefined) looking.level(list.program, list.level, origin, [...field, 'level']);
      if (list.street !== undefined) looking.street(list.street, origin, [...field, 'street']);
    }
    for (const [index, totals] of notice.totals.entries()) {
      const field = ['totals', index] as const;
      looking.program(totals.program, origin, [...field, 'program']);
      if (totals.level !== undefined)
        looking.level(totals.program, totals.level, origin, [...field, 'level']);
    }
  }
}

function ofExperiences(registry: Registry, looking: Looking): void {
  for (const experience of registry.experiences.values()) {
    if (experience.unit !== undefined) looking.unit(experience.unit, experience.origin, ['unit']);
    ofProgramAndCycle(experience, experience.origin, looking);
  }
}

function ofProgramAndCycle(
  record: { program?: string | undefined; cycle?: string | undefined },
  origin: Origin,
  looking: Looking,
): void {
  const { program, cycle } = record;
  if (program !== undefined) looking.program(program, origin, ['program']);
  if (cycle === undefined) return;
  if (program === undefined) looking.report('HB330', cycle, origin, ['cycle']);
  else looking.cycle({ program, cycle }, origin, ['cycle']);
}
