import type { ProgramIndicator } from './program.ts';

/** The figures of an indicator as a dossier gives them. */
export interface Figures {
  actual: number;
  of?: number | undefined;
}

/**
 * The percentage that a value comes to: a count out of its whole; of an indicator in per cent the value itself; of
 * any other the value against the program's target. Undefined where a percentage says nothing (a target that is the
 * most allowed, a target of 0).
 */
export function valuePercent(indicator: ProgramIndicator, { actual, of }: Figures): number | undefined {
  if (of !== undefined) return (actual / of) * 100;
  if (indicator.unit === '%') return actual;
  return indicator.atMost === true || indicator.target === 0 ? undefined : (actual / indicator.target) * 100;
}

/** Does the value come up to the target? A count with a whole of its own has that as its target, unless in per cent. */
export function isReached(indicator: ProgramIndicator, figures: Figures): boolean {
  const { target, unit, atMost } = indicator;
  const value = unit === '%' ? (valuePercent(indicator, figures) ?? figures.actual) : figures.actual;
  const goal = unit === '%' ? target : (figures.of ?? target);
  return atMost === true ? value <= goal : value >= goal;
}
