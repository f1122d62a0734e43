import { certificationEventType, type CertificationEvent } from '../../domain/certification-event.ts';
import { anEvent } from './records.ts';

/**
 * Rows of one cycle's file, each written as `2022-04-18 huayuan certified` with the level as an optional fourth
 * word; the first stands on line 2.
 */
export function eventRows(
  rows: readonly string[],
  of: { program?: string; cycle?: string } = {},
): CertificationEvent[] {
  const { program = 'epidemic-free', cycle = '2022-01' } = of;
  return rows.map((row, index) => {
    const [date = '', unit = '', event, level] = row.split(' ');
    return anEvent({
      date,
      unit,
      event: certificationEventType.parse(event),
      level,
      program,
      cycle,
      origin: { file: `cycles/${program}/${cycle}.csv`, line: index + 2 },
    });
  });
}
