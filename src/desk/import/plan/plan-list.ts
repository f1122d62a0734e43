import { certificationEventRow } from '../../../domain/certification-event.ts';
import type { ListDecision, RowResult } from '../import-plan.ts';
import type { ListEntry } from '../recognise/list-entry.ts';
import type { NameMatch } from '../match/unit-index.ts';
import type { ProgramSummary } from '../registry-summary.ts';
import { cellOf, csvRecord, looksLikeFormula, type CsvFile } from '../write/csv-file.ts';
import { dateIn } from './cell-values.ts';
import { formulaFault } from './plan-roll.ts';
import { ask, refused, tableAt, type Planning, type RowFault } from './planning.ts';

const header = ['date', 'unit', 'event', 'level', 'notice', 'reason', 'document'];

/** Plans the certification events of the names of a list; who is not known for certain is asked for. */
export function planList(planning: Planning, part: string, entries: readonly ListEntry[]): RowResult[] {
  const { list } = planning.decisions;
  const program = planning.registry.programs.find(({ id }) => id === list?.program);
  const undecided = listNeed(planning, list, program);
  if (undecided !== undefined) planning.plan.needs.push({ part, need: 'list', text: undecided });
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const { row, name } = entry;
    const match = matchEntry(planning, entry, program);
    if (match === 'skip')
      return { part, row, outcome: 'skipped', reason: 'left-out', name, text: '按决定不导入。' };
    if ('reason' in match) return refused(part, row, name, match);
    const { unit } = match;
    const done = { part, row, name, match: match.kind, unit: unit?.id };
    if (unit === undefined)
      return { ...refused(part, row, name, ask(planning, name, match, { part, row })), match: match.kind };
    const before = seen.get(unit.id);
    if (before !== undefined) {
      return {
        ...done,
        outcome: 'skipped',
        reason: 'duplicate',
        text: `与第 ${before} 行是同一个：${unit.name}。`,
      };
    }
    seen.set(unit.id, row);
    if (undecided !== undefined || list === undefined || program === undefined) {
      return { ...done, outcome: 'refused', reason: 'undecided', text: undecided ?? '' };
    }
    const written = writeEvents(planning, list, program, entry, unit.id);
    if (typeof written !== 'number')
      return { ...refused(part, row, name, written), match: match.kind, unit: unit.id };
    if (written === 0)
      return { ...done, outcome: 'skipped', reason: 'already-recorded', text: '认定记录里已经有了。' };
    return { ...done, outcome: 'written', text: match.kind === 'exact' ? '' : `认作 ${unit.name}。` };
  });
}

function listNeed(
  planning: Planning,
  list: ListDecision | undefined,
  program: ProgramSummary | undefined,
): string | undefined {
  if (list === undefined) return '这是名单，请说明是哪个项目、哪一期、什么事项和日期。';
  if (program === undefined) return `没有编号为 ${list.program} 的项目。`;
  if (!planning.registry.cycles.some(({ program: of, id }) => of === list.program && id === list.cycle)) {
    return `项目 ${list.program} 没有 ${list.cycle} 这一期。`;
  }
  return list.events.length === 0 ? '没有说明是什么事项（如认定）和日期。' : undefined;
}

function matchEntry(
  planning: Planning,
  { name, street, division, withoutValue }: ListEntry,
  program: ProgramSummary | undefined,
): NameMatch | 'skip' | RowFault {
  if (withoutValue === true) {
    return {
      reason: 'formula-without-value',
      text: '有公式没有算出来的值。请用 Excel 或 WPS 打开，保存一次再导入。',
    };
  }
  if (looksLikeFormula(name)) return formulaFault(name);
  const decided = planning.decisions.names?.[name];
  if (decided !== undefined && 'skip' in decided) return 'skip';
  if (decided !== undefined && 'unit' in decided) {
    const unit = planning.index.byId.get(decided.unit);
    if (unit !== undefined) return { kind: 'decided', unit, candidates: [] };
  }
  const kinds = program?.unitKinds;
  const streetUnit =
    street === undefined ? undefined : planning.index.match(street, { kinds: ['street', 'town'] }).unit;
  if (street !== undefined && streetUnit === undefined) {
    return { reason: 'unknown-street', text: `街道（镇）“${street}”在 divisions.csv 里没有。` };
  }
  const match = planning.index.match(name, { street: streetUnit?.id, kinds });
  if (match.kind === 'ambiguous' && division !== undefined) {
    const inDivision = match.candidates.filter((unit) => {
      return unit.division !== undefined && planning.index.byId.get(unit.division)?.name === division;
    });
    if (inDivision.length === 1) return { kind: 'exact', unit: inDivision[0], candidates: [] };
  }
  const [other] = match.candidates;
  const ofOtherKind =
    match.kind === 'near' &&
    kinds !== undefined &&
    match.candidates.every(({ kind }) => !kinds.includes(kind));
  if (ofOtherKind && other?.name === name) {
    return { reason: 'wrong-kind', text: `“${name}”在底册里，但它的类型不能参加这个项目。` };
  }
  return match;
}

/** Adds the rows of one name that are not there yet, in the order of dates; answers how many. */
function writeEvents(
  planning: Planning,
  list: ListDecision,
  program: ProgramSummary,
  entry: ListEntry,
  unit: string,
): number | RowFault {
  const level = levelOf(program, list, entry.level);
  if (level === undefined)
    return { reason: 'invalid', text: `级别“${entry.level ?? ''}”不是这个项目的级别。` };
  const ownDate = entry.date === undefined ? undefined : dateIn(entry.date);
  if (entry.date !== undefined && ownDate === undefined) {
    return { reason: 'bad-date', text: `日期“${entry.date.slice(0, 20)}”看不懂，请写成 2022-04-05 的样子。` };
  }
  const file = tableAt(planning, `cycles/${list.program}/${list.cycle}.csv`, header);
  const known = recordedIn(file);
  const rows = list.events.map(({ event, date }, at) => {
    const isLast = at === list.events.length - 1;
    return {
      date: isLast ? (ownDate ?? date) : date,
      unit,
      event,
      level,
      notice: isLast ? (list.notice ?? '') : '',
      reason: '',
      document: isLast ? (list.document ?? '') : '',
    };
  });
  for (const values of rows) {
    const judged = certificationEventRow.safeParse(values);
    if (!judged.success)
      return { reason: 'invalid', text: `${String(judged.error.issues[0]?.path[0] ?? '')} 不合要求。` };
  }
  const fresh = rows.filter((values) => !known.has(keyOf(values)));
  for (const values of fresh) {
    known.add(keyOf(values));
    insertByDate(file, values);
  }
  return fresh.length;
}

function keyOf({
  date,
  unit,
  event,
  level,
}: {
  date: string;
  unit: string;
  event: string;
  level: string;
}): string {
  return `${date}|${unit}|${event}|${level}`;
}

/** Files are long and names many: what is recorded is looked up once. */
const recorded = new WeakMap<CsvFile, Set<string>>();

function recordedIn(file: CsvFile): Set<string> {
  let known = recorded.get(file);
  if (known === undefined) {
    known = new Set(
      file.records.map(({ cells }) =>
        ['date', 'unit', 'event', 'level'].map((column) => cellOf(file, cells, column)).join('|'),
      ),
    );
    recorded.set(file, known);
  }
  return known;
}

/** Events stand in the order of their dates; of one day, new ones behind. */
function insertByDate(file: CsvFile, values: Record<string, string>): void {
  const record = csvRecord(file, values);
  let at = file.records.length;
  while (at > 0 && cellOf(file, file.records[at - 1]?.cells ?? [], 'date') > (values['date'] ?? '')) at -= 1;
  file.records.splice(at, 0, record);
}

/** The level of a row: what its own column says, or the decision; '' where the program has one. */
function levelOf(
  { levels }: ProgramSummary,
  list: ListDecision,
  written: string | undefined,
): string | undefined {
  if (written === undefined) return levels.length === 1 ? '' : (list.level ?? '');
  const found = levels.find(({ id, name }) => id === written || name === written);
  if (found === undefined) return undefined;
  return levels.length === 1 ? '' : found.id;
}
