import { isWorkingDay, lastDayOfWindow, type Calendar } from '../../domain/calendar.ts';
import type { Cycle } from '../../domain/cycle.ts';
import { addDays, addMonths, daysBetween, type DateSpan, type PlainDate } from '../../domain/plain-date.ts';
import type { Program } from '../../domain/program.ts';

/** What the next cycle of a program would be, by its rhythm so far. */
export interface ProposedCycle {
  id: string;
  title: string;
  assessment: DateSpan;
  publicity?: DateSpan | undefined;
  validity: { from: PlainDate; to?: PlainDate | undefined };
}

/**
 * The cycle after the last: one of fixed length follows on the day after, in assessment and validity alike; others
 * come round with the year. A program without cycles begins on `day`.
 */
export function nextCycle(
  program: Program,
  cycles: readonly Cycle[],
  calendar: Calendar,
  day: PlainDate,
): ProposedCycle {
  const last = cycles.toSorted((a, b) => (a.assessment.from < b.assessment.from ? -1 : 1)).at(-1);
  const spans =
    program.period.kind === 'cycle' ? fixedSpans(program.period.days, last, day) : yearlySpans(last, day);
  const publicity = publicityOf(program, calendar, spans.assessment.to);
  // What is certified before its window has closed is refused.
  const from =
    publicity !== undefined && publicity.to >= spans.validity.from
      ? workingDayFrom(calendar, addDays(publicity.to, 1))
      : spans.validity.from;
  const validity =
    program.period.kind === 'cycle' ? { from, to: addDays(from, program.period.days - 1) } : { from };
  const id = nextId(last?.id, validity.from, new Set(cycles.map((cycle) => cycle.id)));
  return { id, title: nextTitle(last, id, validity.from), assessment: spans.assessment, publicity, validity };
}

type Spans = Pick<ProposedCycle, 'assessment' | 'validity'>;

function fixedSpans(days: number, last: Cycle | undefined, day: PlainDate): Spans {
  if (last === undefined) {
    return spansFrom(day, days, addDays(day, days));
  }
  const { assessment, validity } = last;
  const length = daysBetween(assessment.from, assessment.to) + 1;
  const validTo = validity.to ?? addDays(validity.from, days - 1);
  return spansFrom(addDays(assessment.to, 1), length, addDays(validTo, 1));
}

function spansFrom(from: PlainDate, length: number, validFrom: PlainDate): Spans {
  return { assessment: { from, to: addDays(from, length - 1) }, validity: { from: validFrom } };
}

function yearlySpans(last: Cycle | undefined, day: PlainDate): Spans {
  if (last === undefined) {
    const year = day.slice(0, 4);
    const to = `${year}-12-31`;
    return { assessment: { from: `${year}-01-01`, to }, validity: { from: addDays(to, 1) } };
  }
  const { assessment, validity } = last;
  let months = 12;
  while (addMonths(assessment.from, months) <= assessment.to) months += 12;
  const later = (date: PlainDate) => addMonths(date, months);
  return {
    assessment: { from: later(assessment.from), to: later(assessment.to) },
    validity: { from: later(validity.from) },
  };
}

/** The window of a program that has one, where the calendars of its days are on record; begins two days after the assessment. */
function publicityOf({ publicity }: Program, calendar: Calendar, assessed: PlainDate): DateSpan | undefined {
  if (publicity === undefined) return undefined;
  const from = workingDayFrom(calendar, addDays(assessed, 2));
  const to = lastDayOfWindow(calendar, from, publicity.workingDays);
  // New Year's holiday stands in the calendar of the year that begins.
  const years = [from, addDays(to, 3)].map((date) => Number(date.slice(0, 4)));
  return years.every((year) => calendar.years.has(year)) ? { from, to } : undefined;
}

function workingDayFrom(calendar: Calendar, day: PlainDate): PlainDate {
  let next = day;
  while (!isWorkingDay(calendar, next)) next = addDays(next, 1);
  return next;
}

/** `2022-3` → `2022-4`, and `2023-1` in the next year; `2025` → `2026`. */
function nextId(last: string | undefined, from: PlainDate, taken: ReadonlySet<string>): string {
  const year = from.slice(0, 4);
  const [, lastYear, number] = /^(\d{4})-(\d+)$/.exec(last ?? '') ?? [];
  if (number !== undefined) {
    const next = lastYear === year ? Number(number) + 1 : 1;
    return unused(
      next,
      (count) => `${year}-${String(count).padStart(number.startsWith('0') ? number.length : 1, '0')}`,
      taken,
    );
  }
  return taken.has(year) ? unused(2, (count) => `${year}-${count}`, taken) : year;
}

function unused(first: number, make: (count: number) => string, taken: ReadonlySet<string>): string {
  let count = first;
  while (taken.has(make(count))) count += 1;
  return make(count);
}

/** The last title with the year and number of the new cycle, where it holds them. */
function nextTitle(last: Cycle | undefined, id: string, from: PlainDate): string {
  const [year = from.slice(0, 4), number] = id.split('-');
  const words = `${year}年${number === undefined ? '度' : `第${Number(number)}期`}`;
  if (last === undefined) return words;
  const [, lastNumber] = last.id.split('-');
  const title = last.title.replace(/\d{4}(?=\s*年)/, year);
  if (number === undefined) return /\d{4}\s*年/.test(last.title) ? title : words;
  return lastNumber !== undefined && title.includes(`第${Number(lastNumber)}期`)
    ? title.replace(`第${Number(lastNumber)}期`, `第${Number(number)}期`)
    : words;
}
