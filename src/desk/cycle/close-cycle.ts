import { isWorkingDay } from '../../domain/calendar.ts';
import type { CertificationEvent } from '../../domain/certification-event.ts';
import { cycleKey, type Cycle } from '../../domain/cycle.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import type { PrintedTotals } from '../../domain/notice.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';
import type { Registry } from '../../domain/registry.ts';
import type { ContentChange } from '../content-change.ts';
import { DeskError } from '../desk-error.ts';
import type { RandomBelow } from '../keys/status-index-giver.ts';
import { eventsChange, plaquesChange, withEvents, type TextAt } from './closing-changes.ts';
import { closingNotice, noticeKindFor } from './closing-notice.ts';
import { closingPlaques, type ClosingPlaques } from './closing-plaques.ts';
import {
  closingRows,
  isGrantedAbove,
  type ClosingChoices,
  type ClosingRow,
  type ClosingRows,
} from './closing-rows.ts';
import { nextCycle } from './next-cycle.ts';
import { sameNames, type SameName } from './same-names.ts';

export interface CloseRequest {
  program: string;
  cycle: string;
  /** The day of the list; by default that of the validity, or the first working day after the publicity. */
  on?: PlainDate | undefined;
  choices: ClosingChoices;
  /** Only this level. */
  level?: string | undefined;
  /** The document that admits new holders, or that of the grantor above. */
  document?: string | undefined;
  /** The program's category of reasons for those that lapse. */
  reason?: string | undefined;
}

/** What closing a cycle writes, and what a reviewer must look at. */
export interface ClosePlan extends ClosingRows {
  program: Program;
  cycle: Cycle;
  on: PlainDate;
  notice: string;
  plaques: ClosingPlaques;
  totals: PrintedTotals[];
  /** Names of new holders that another unit bears too. */
  sameNames: SameName[];
  /** Nothing, where the cycle was closed before. */
  changes: ContentChange[];
}

interface Content {
  registry: Registry;
  ledger: Ledger;
  text: TextAt;
  /** Draws the places of new boards in the status lists. */
  random: RandomBelow;
}

/**
 * Plans the closing of a cycle; the same content, request and draws give the same plan, and closing twice changes
 * nothing.
 * @throws DeskError HB847 where program or cycle are unknown, HB848 where rows of a later day are there already,
 * HB849 where a notice of this cycle stands in the way, HB850 where a document or a choice is missing or unknown
 */
export function planClosing({ registry, ledger, text, random }: Content, request: CloseRequest): ClosePlan {
  const { choices, level, document } = request;
  const { program, cycle, cycles } = found(registry, request);
  const on = request.on ?? firstDay(registry, cycle);
  refuseLater(registry, cycle, on);
  const nextFrom = nextCycle(program, cycles, registry.calendar, on).validity.from;
  const closing = { registry, ledger, program, cycle, on, nextFrom, choices, level, document };
  const result = closingRows(closing);
  refuseUnknown(registry, program, request, result.rows);
  const notice = [program.id, noticeKindFor(program), cycle.id, ...(level === undefined ? [] : [level])].join(
    '-',
  );
  const plaques = closingPlaques(registry, program, result.rows, on, random);
  const common = {
    ...result,
    program,
    cycle,
    on,
    notice,
    plaques,
    sameNames: sameNames(registry, result.rows),
  };
  if (result.rows.length === 0) return { ...common, totals: [], changes: [] };
  if (registry.notices.has(notice)) {
    throw new DeskError(
      'HB849',
      `通告 ${notice} 已经有了，又有 ${result.rows.length} 行新的认定记录；` +
        '它还是草稿的，删去草稿再运行；已经发布的，新的记录写在下一期',
    );
  }
  const events = eventsOf(program, result.rows, { ...request, on, notice });
  const after = withEvents(registry, cycle, events);
  const earlier = cycles.filter(({ validity }) => validity.from < cycle.validity.from).at(-1);
  const since =
    program.period.kind === 'cycle' && earlier !== undefined && earlier.validity.from < on
      ? earlier.validity.from
      : addDays(on, -1);
  const drafted = closingNotice({ ...closing, ...after, rows: result.rows, since });
  const changes = [
    eventsChange(text, cycle, events),
    ...plaquesChange(text, program, plaques),
    { path: `notices/${on.slice(0, 4)}/${notice}.md`, text: drafted.text },
  ];
  return { ...common, totals: drafted.totals, changes };
}

function found(
  registry: Registry,
  request: CloseRequest,
): { program: Program; cycle: Cycle; cycles: Cycle[] } {
  const program = registry.programs.get(request.program);
  if (program === undefined) {
    throw new DeskError(
      'HB847',
      `没有项目 ${request.program}；有：${[...registry.programs.keys()].join('、')}`,
    );
  }
  const cycles = [...registry.cycles.values()].filter((one) => one.program === program.id);
  const cycle = registry.cycles.get(cycleKey(program.id, request.cycle));
  if (cycle === undefined) {
    throw new DeskError(
      'HB847',
      `${program.name}没有周期 ${request.cycle}；有：${cycles.map(({ id }) => id).join('、') || '（还没有）'}。` +
        `先开一期：npm run new -- cycle --program ${program.id}`,
    );
  }
  return { program, cycle, cycles };
}

/** The validity's first day; where a window must close first, the first working day after it, if that is later. */
function firstDay({ calendar }: Registry, { validity, publicity }: Cycle): PlainDate {
  if (publicity === undefined) return validity.from;
  let day = addDays(publicity.to, 1);
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day > validity.from ? day : validity.from;
}

function refuseLater({ events }: Registry, cycle: Cycle, on: PlainDate): void {
  const later = events.filter((one) => one.program === cycle.program && one.date > on);
  const [first] = later;
  // A cycle that was closed has later rows of suspensions: then there is nothing left to write.
  if (first === undefined || events.some((one) => isListed(one, cycle) && one.date === on)) return;
  throw new DeskError(
    'HB848',
    `${on} 以后已经有 ${later.length} 行认定记录（如 ${first.origin.file} 第 ${first.origin.line} 行，${first.date}）；` +
      '补办以前的名单，请自己按日期写在表里',
  );
}

function isListed({ program, cycle, event }: CertificationEvent, of: Cycle): boolean {
  return (
    program === of.program &&
    cycle === of.id &&
    ['certified', 'renewed', 'upgraded', 'downgraded'].includes(event)
  );
}

function refuseUnknown(
  registry: Registry,
  program: Program,
  request: CloseRequest,
  rows: readonly ClosingRow[],
): void {
  const { level } = request;
  if (level !== undefined && !program.levels.list.some(({ id }) => id === level)) {
    const levels = program.levels.list.map(({ id }) => id).join('、');
    throw new DeskError('HB850', `--level ${level}：只能是 ${levels}`);
  }
  for (const [option, units] of Object.entries(request.choices) as [string, ReadonlySet<string>][]) {
    const stray = [...units].find((unit) => !registry.units.has(unit));
    if (stray !== undefined) throw new DeskError('HB850', `--${option} ${stray}：底册里没有这个单元`);
  }
  if (request.reason !== undefined && !program.reasons.includes(request.reason)) {
    throw new DeskError(
      'HB850',
      `--reason ${request.reason}：只能是 ${program.reasons.join('、') || '（项目没有列）'}`,
    );
  }
  if (
    request.document === undefined &&
    rows.some(({ event }) => program.admission && event === 'certified')
  ) {
    throw new DeskError('HB850', `新增须经${program.admission?.by}批准：请加 --document 批准文号`);
  }
}

function eventsOf(
  program: Program,
  rows: readonly ClosingRow[],
  { cycle, on, notice, document, reason }: CloseRequest & { on: PlainDate; notice: string },
): CertificationEvent[] {
  return rows.map(({ unit, event, level }, at) => ({
    date: on,
    unit,
    event,
    level,
    notice,
    reason: event === 'lapsed' ? reason : undefined,
    document: needsDocument(program, { event, level }) ? document : undefined,
    program: program.id,
    cycle,
    origin: { file: `cycles/${program.id}/${cycle}.csv`, line: 100_000 + at },
  }));
}

function needsDocument(program: Program, { event, level }: Omit<ClosingRow, 'unit'>): boolean {
  if (event === 'lapsed') return false;
  return isGrantedAbove(program, level) || (program.admission !== undefined && event === 'certified');
}
