import type { Application } from '../../domain/application.ts';
import type { InjuryRow } from '../../domain/injury.ts';

/** The dossier of `huayuan` for the cycle of `aCycle`, handed in on 2022-04-10, with nothing in it. */
export function anApplication(changes: Partial<Application> = {}): Application {
  const { program = 'epidemic-free', cycle = '2022-01', unit = 'huayuan' } = changes;
  return {
    submitted: '2022-04-10',
    by: '花园小区党支部',
    assessments: [],
    indicators: [],
    phases: [],
    ...changes,
    program,
    cycle,
    unit,
    bodyMarkdown: changes.bodyMarkdown ?? '',
    origin: changes.origin ?? { file: `applications/${program}/${cycle}/${unit}.md`, line: 1 },
  };
}

/** Injuries of a unit in a year from lines like `age 60岁以上 31`, beginning at line 2 of its file. */
export function injuryRows(lines: readonly string[], unit = 'chunjiang', year = '2021'): InjuryRow[] {
  return lines.map((text, index) => {
    const [dimension = '', group = '', count = ''] = text.split(' ');
    return {
      dimension: dimension as InjuryRow['dimension'],
      group,
      count: Number(count),
      unit,
      year,
      origin: { file: `injuries/${unit}/${year}.csv`, line: index + 2 },
    };
  });
}
