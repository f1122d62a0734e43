import { cyclesByProgram } from '../cycle.ts';
import type { Problem } from '../problem.ts';
import { foldUntil, type Fold } from './fold-until.ts';
import { gatherStreams, type Streams } from './gather-streams.ts';
import type { Book, History, Ledger, LedgerSource } from './ledger.ts';
import { problemOf } from './refusal.ts';
import type { Stream } from './stream.ts';
import { applyUnitEvents } from './unit-changes.ts';

/**
 * Folds all events into the ledger. An illegal event is named in `problems` and not applied; the legal ones are.
 * What names a unit, program, cycle or level that does not exist is left to the rules. Events must come in the
 * registry's order.
 */
export function openLedger(source: LedgerSource): { ledger: Ledger; problems: Problem[] } {
  const cycles = cyclesByProgram(source.cycles);
  const { streams, rows, problems } = gatherStreams(source, cycles);
  const fold: Fold = { cycles, closedBy: new Map(), problems };
  const unitEvents = applyUnitEvents(fold, source, streams);
  for (const byUnit of streams.values()) {
    for (const stream of [...byUnit.values()].flat()) {
      foldUntil(fold, stream);
      for (const veto of stream.openVetoes) problems.push(problemOf(veto, { code: 'HB420' }));
    }
  }
  return { ledger: { books: booksOf(source, streams, rows, fold, unitEvents), unitEvents }, problems };
}

function booksOf(
  source: LedgerSource,
  streams: Streams,
  rows: ReadonlyMap<string, number>,
  fold: Fold,
  unitEvents: Ledger['unitEvents'],
): Map<string, Book> {
  const unitsWhole = [...unitEvents.values()].flat().length === source.unitEvents.length;
  const books = new Map<string, Book>();
  for (const program of source.programs.values()) {
    const byUnit = streams.get(program.id) ?? new Map<string, Stream[]>();
    const histories = new Map<string, readonly History[]>();
    let applied = 0;
    for (const unit of source.units.keys()) {
      const some = byUnit.get(unit);
      if (some === undefined) continue;
      histories.set(
        unit,
        some.map((stream) => historyOf(stream, fold)),
      );
      for (const { events } of some) applied += events.length;
    }
    const spans = [...histories.values()].flatMap((some) => some.flatMap(spansOf));
    const whole = unitsWhole && applied === (rows.get(program.id) ?? 0);
    books.set(program.id, { program, whole, histories, spans });
  }
  return books;
}

/** The history with copies of its lists: those that grew keep places for half as many more, a sixth of the ledger. */
function historyOf({ unit, program, level, events, certifications }: Stream, fold: Fold): History {
  for (const certification of certifications) {
    certification.steps = certification.steps.slice();
    certification.spans = certification.spans.slice();
  }
  return {
    unit,
    program: program.id,
    level,
    events: events.slice(),
    certifications: certifications.slice(),
    closedBy: fold.closedBy.get(unit),
  };
}

function spansOf({ certifications }: History) {
  return certifications.flatMap(({ spans }) => spans);
}
