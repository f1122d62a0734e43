import type { PublicDossier } from '../../domain/dossier.ts';
import { isReached, valuePercent } from '../../domain/indicator-value.ts';
import type { Program } from '../../domain/program.ts';

/** The value of an indicator with its target, what the office printed beside what is computed. */
export interface IndicatorValueView {
  name: string;
  unit: string;
  /** The program's target, and whether it is the most that is allowed. */
  target: number;
  atMost: boolean;
  actual: number;
  /** Out of so many. */
  of?: number | undefined;
  /** 0.6052 for 60.52 %. */
  share?: number | undefined;
  printedPercent?: number | undefined;
  reached: boolean;
  /** The value in the dossier that this one carries forward. */
  before?: { actual: number; of?: number | undefined } | undefined;
  from?: string | undefined;
}

/** The public values of a dossier in the order of the program. */
export function valuesOf(
  { criteria }: Program,
  { indicators }: PublicDossier,
  from: (statedIn: string) => string | undefined,
): IndicatorValueView[] {
  return criteria.flatMap((criterion) =>
    criterion.indicators.flatMap((indicator) => {
      const value = indicators.find(
        (one) => one.criterion === criterion.id && one.indicator === indicator.id,
      );
      if (value === undefined) return [];
      const percent = valuePercent(indicator, value);
      const { name, unit, target, atMost } = indicator;
      const { actual, of, printedPercent, before, statedIn } = value;
      return {
        ...{ name, unit, target, atMost: atMost === true, actual, of, printedPercent },
        // What is a percentage already is not computed.
        share: percent === undefined || (unit === '%' && of === undefined) ? undefined : percent / 100,
        reached: isReached(indicator, value),
        before,
        from: from(statedIn),
      };
    }),
  );
}
