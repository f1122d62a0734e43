import type { CertificationEvent } from '../../domain/certification-event.ts';
import { cycleKey } from '../../domain/cycle.ts';
import type { History } from '../../domain/ledger/ledger.ts';
import { standingOn, type Standing } from '../../domain/ledger/standing-on.ts';
import { addDays, type PlainDate } from '../../domain/plain-date.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../head.ts';
import type { HonourView } from './honour.ts';
import { paths } from '../paths.ts';
import { noticeLink, plaqueLink, programLink } from '../links.ts';

/**
 * The honours of a unit on the day. `own` is what it holds, suspended ones last; `before` what is over, latest
 * first: of each program and level that is not held, the last certification.
 */
export function honoursOf(edition: Edition, unit: string): { own: HonourView[]; before: HonourView[] } {
  const own: HonourView[] = [];
  const before: HonourView[] = [];
  for (const book of edition.ledger.books.values()) {
    const standings = standingsOf(edition, book.histories.get(unit) ?? []);
    const held = standings.filter(isHeld);
    const ended = new Map(
      standings
        .filter(({ state, certification: { level } }) => {
          return state === 'ended' && !held.some(({ certification }) => certification.level === level);
        })
        .map((standing) => [standing.certification.level, standing]),
    );
    own.push(...held.map((standing) => honourView(edition, standing)));
    before.push(...[...ended.values()].map((standing) => honourView(edition, standing)));
  }
  return {
    own: own.toSorted((a, b) => Number(a.state === 'suspended') - Number(b.state === 'suspended')),
    before: before.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)),
  };
}

/** How every certification of some histories stands on the day, in the order of their decisions; upcoming ones not. */
export function standingsOf(edition: Edition, histories: readonly History[]): Stood[] {
  return histories
    .flatMap(({ certifications }) => certifications)
    .flatMap((certification) => standingOn(certification, edition.day) ?? [])
    .filter((standing) => standing.state !== 'upcoming');
}

export type Stood = Exclude<Standing, { state: 'upcoming' }>;

/** In force, or suspended: not over. */
export function isHeld({ state }: Stood): boolean {
  return state === 'in-force' || state === 'suspended';
}

/** One certification as pages show it; throws if its program or level is not in the registry. */
export function honourView(edition: Edition, standing: Stood): HonourView {
  const { certification, since } = standing;
  const state = standing.state === 'ended' ? standing.cause : standing.state;
  const { registry, day } = edition;
  const program = registry.programs.get(certification.program);
  const level = program?.levels.list.find(({ id }) => id === certification.level);
  if (!program || !level)
    throw new Error(`no level ${certification.level} in program ${certification.program}`);
  const steps = certification.steps.filter(({ date }) => date <= day);
  const rows = steps.flatMap(({ event }) => ('cycle' in event ? [event] : []));
  const turned = rows.findLast(({ event }) => event === state);
  const telling = turned ?? rows.findLast(({ notice }) => edition.publications.notice(notice) !== undefined);
  const cycle = rows.findLast(({ event }) => renewing.has(event))?.cycle ?? certification.cycle;
  return {
    program: programLink(program),
    level: program.levels.list.length > 1 ? level.name : undefined,
    grantor: level.grantor,
    grantedHere: level.grantedHere,
    document: rows.findLast(({ document }) => document !== undefined)?.document,
    state,
    since,
    validTo: lastValidDay(standing),
    cycle: cycleLink(edition, certification.program, cycle),
    reason: turned?.reason,
    notice: noticeLink(edition.publications.notice(telling?.notice)),
    plaque: plaqueLink(edition, edition.plaqueOf(certification.unit, program.id, level.id)),
  };
}

/** What was revoked or superseded has no last day to tell, but the day it ended. */
function lastValidDay(standing: Stood): PlainDate | undefined {
  if (standing.state !== 'ended') return standing.validTo ?? undefined;
  return standing.cause === 'expired' || standing.cause === 'lapsed'
    ? addDays(standing.since, -1)
    : undefined;
}

const renewing = new Set<CertificationEvent['event']>(['certified', 'renewed', 'upgraded', 'downgraded']);

/** The list of a cycle; until it exists, the program, whose history will hold it. */
export function cycleLink(edition: Edition, program: string, cycle: string): Link {
  const list = edition.lists.at(program, cycle);
  if (list) return list.link;
  const title = edition.registry.cycles.get(cycleKey(program, cycle))?.title ?? cycle;
  return { text: title, path: paths.program(program) };
}
