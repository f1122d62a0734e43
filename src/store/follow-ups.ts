import type { Problem } from '../domain/problem.ts';
import { folderOf, stemOf } from './content-file.ts';
import { isDocumentReading, type FileReading } from './file-reading.ts';
import type { Built } from './registry-builder.ts';

/** Messages that say: no such unit, division, street … They carry the missing id as `id`. */
const referenceCodes: Readonly<
  Record<string, 'unit' | 'program' | 'cycle' | 'notice' | 'level' | 'indicator-series'>
> = {
  HB303: 'unit',
  HB304: 'unit',
  HB309: 'unit',
  HB305: 'program',
  HB306: 'cycle',
  HB307: 'level',
  HB308: 'notice',
  HB677: 'indicator-series',
};

/** What was refused: rules miss it and would complain of it again and again. */
interface Missing {
  /** `unit c-1`, `notice list-2022-05`: ids that exist in the content but not in the registry. */
  ids: Set<string>;
  /** Kinds of which so much was refused that any id may be among it. */
  kinds: Set<string>;
  /** Programs whose events are incomplete: all units ('all'), or these. */
  programs: Map<string, 'all' | Set<string>>;
}

/**
 * Leaves out the problems that only follow from refused records: a clerk who mends those will not see these. What
 * else is wrong with the records named comes up again in the next run.
 */
export function withoutFollowUps(
  problems: readonly Problem[],
  readings: Iterable<FileReading>,
  registry: Built['registry'],
): Problem[] {
  const missing = missingFrom(readings);
  if (missing.ids.size + missing.kinds.size + missing.programs.size === 0) return [...problems];
  return problems.filter((problem) => !follows(problem, missing, registry));
}

function missingFrom(readings: Iterable<FileReading>): Missing {
  const missing: Missing = { ids: new Set(), kinds: new Set(), programs: new Map() };
  let hasDivisions = false;
  for (const reading of readings) {
    if (reading.kind === 'divisions') hasDivisions = true;
    if (isDocumentReading(reading)) {
      if (reading.data !== undefined) continue;
      const { kind, path, refusedId } = reading;
      for (const id of [stemOf(path), refusedId]) missing.ids.add(`${kind} ${id}`);
      if (kind === 'calendar') missing.kinds.add(kind);
      if (kind === 'cycle') missing.programs.set(folderOf(path), 'all');
      if (kind === 'program') missing.programs.set(refusedId ?? stemOf(path), 'all');
      continue;
    }
    const { kind, path, refused } = reading;
    const isUnits = kind === 'divisions' || kind === 'roll-rows';
    if (isUnits && !reading.readable) missing.kinds.add('unit');
    if (kind === 'divisions' && (refused.length > 0 || !reading.readable)) missing.kinds.add('division');
    if (kind === 'keys' && refused.length > 0) missing.kinds.add('key');
    if (kind === 'events' && !reading.readable) missing.programs.set(folderOf(path), 'all');
    for (const { cells } of refused) {
      if (isUnits) missing.ids.add(`unit ${cells['id']}`);
      if (kind === 'events') addUnit(missing, folderOf(path), cells['unit']);
      if (kind === 'unit-events') addUnit(missing, anyProgram, cells['unit']);
    }
  }
  if (!hasDivisions) missing.kinds.add('unit');
  return missing;
}

const anyProgram = '*';

function addUnit({ programs }: Missing, program: string, unit: string | undefined): void {
  const units = programs.get(program) ?? new Set();
  if (units === 'all') return;
  programs.set(program, unit === undefined || unit === '' ? 'all' : units.add(unit));
}

function follows(problem: Problem, missing: Missing, registry: Built['registry']): boolean {
  const { code, args } = problem;
  const reference = referenceCodes[code];
  if (reference !== undefined) {
    return missing.kinds.has(reference) || missing.ids.has(`${reference} ${args['id']}`);
  }
  // The key that is missed may be the one that was refused.
  if (code === 'HB806') return missing.kinds.has('key');
  if (code === 'HB614') return missing.ids.has(`application ${args['unit']}`);
  // The notice that names the file may be the one that was refused.
  if (code === 'HB523') return [...missing.ids].some((id) => id.startsWith('notice '));
  if (divisionTreeCodes.has(code)) return missing.kinds.has('division');
  if (calendarCodes.has(code)) return missing.kinds.has('calendar');
  if (isTotals(code)) return isIncomplete(programOfNotice(problem, registry), undefined, missing);
  if (isOfHistory(code)) return isIncomplete(programOfFile(problem.file), args['unit'], missing);
  return false;
}

/** The tree of divisions: no district, a second one. */
const divisionTreeCodes: ReadonlySet<string> = new Set(['HB311', 'HB312']);

/** Counted by the calendar: working days of a window, years on record. */
const calendarCodes: ReadonlySet<string> = new Set(['HB501', 'HB502', 'HB503', 'HB504']);

/** Printed totals against the ledger. */
function isTotals(code: string): boolean {
  return code >= 'HB506' && code <= 'HB512';
}

/** What depends on earlier events of the same unit: transitions, and whether a plaque was ever earned. */
function isOfHistory(code: string): boolean {
  return (
    (code >= 'HB401' && code <= 'HB423') ||
    ['HB434', 'HB436', 'HB320', 'HB323', 'HB610', 'HB652'].includes(code)
  );
}

/** Are events of this program missing, and of this unit, if one is named? */
function isIncomplete(
  program: string | undefined,
  unit: string | number | undefined,
  { programs }: Missing,
): boolean {
  return [program ?? '', anyProgram].some((name) => {
    const units = programs.get(name);
    return units !== undefined && (units === 'all' || unit === undefined || units.has(String(unit)));
  });
}

/** The program of `cycles/<program>/<cycle>.csv`, `inspections/<program>/<id>.md` or `plaques/<program>.csv`. */
function programOfFile(file: string): string {
  if (file.startsWith('applications/')) return file.split('/')[1] ?? '';
  return /^(?:cycles|inspections)\//.test(file) ? folderOf(file) : stemOf(file);
}

function programOfNotice({ field, file }: Problem, registry: Built['registry']): string | undefined {
  const index = field?.[1];
  if (field?.[0] !== 'totals' || typeof index !== 'number') return undefined;
  const notice = [...registry.notices.values()].find(({ origin }) => origin.file === file);
  return notice?.totals[index]?.program;
}
