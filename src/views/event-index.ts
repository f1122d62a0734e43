import type { CertificationEvent } from '../domain/certification-event.ts';
import { cycleKey } from '../domain/cycle.ts';
import type { Ledger } from '../domain/ledger/ledger.ts';
import { targetsOf } from '../domain/ledger/unit-on.ts';
import type { Registry } from '../domain/registry.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import { groupedBy, once } from './once.ts';

/** Events by what pages ask for. */
export interface EventIndex {
  /** Rows of a cycle, in their order. */
  ofCycle: (program: string, cycle: string) => readonly CertificationEvent[];
  /** Mergers and splits of other units that went into this one. */
  intoUnit: (unit: string) => readonly UnitEvent[];
}

/** Each index is made in one pass, when it is first asked for. */
export function eventIndex(registry: Pick<Registry, 'events'>, ledger: Ledger): EventIndex {
  const byCycle = once(() => groupedBy(registry.events, ({ program, cycle }) => cycleKey(program, cycle)));
  const into = once(() => {
    const targets: { target: string; event: UnitEvent }[] = [];
    for (const events of ledger.unitEvents.values()) {
      for (const event of events) {
        for (const target of targetsOf(event)) if (target !== event.unit) targets.push({ target, event });
      }
    }
    return groupedBy(targets, ({ target }) => target);
  });
  return {
    ofCycle: (program, cycle) => byCycle().get(cycleKey(program, cycle)) ?? [],
    intoUnit: (unit) => (into().get(unit) ?? []).map(({ event }) => event),
  };
}
