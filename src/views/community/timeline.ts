import type { CertificationEvent, CertificationEventType } from '../../domain/certification-event.ts';
import type { History } from '../../domain/ledger/ledger.ts';
import { standingOn } from '../../domain/ledger/standing-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Unit } from '../../domain/unit.ts';
import { certificationEventTerms, honourStateTerms } from '../../i18n/terms.ts';
import type { TimelineStep } from './timeline-step.ts';
import type { Edition } from '../edition.ts';
import { cycleLink } from '../honour/honours-of.ts';
import { noticeLink, plaqueLink, programLink } from '../links.ts';
import { unitSteps } from './unit-steps.ts';

/** A step that is not put into words yet: of the renewals, which are most of all steps, few are told by themselves. */
interface Outline {
  date: PlainDate;
  /** The program of a renewal. */
  renews?: string | undefined;
  step: () => TimelineStep;
}

/** What happened to a unit up to the day, newest first; nothing is left out. */
export function timelineOf(edition: Edition, unit: Unit): TimelineStep[] {
  const histories = [...edition.ledger.books.values()].flatMap(
    ({ histories }) => histories.get(unit.id) ?? [],
  );
  const outlines = [
    ...unitSteps(edition, unit).map(outlineOf),
    ...histories.flatMap((history) => historySteps(edition, history)),
    ...edition.plaquesOf(unit.id).flatMap((plaque) => plaqueSteps(edition, plaque).map(outlineOf)),
  ];
  const upToDay = outlines.filter(({ date }) => date <= edition.day);
  return renewalsAsOne(
    upToDay.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  ).toReversed();
}

function outlineOf(step: TimelineStep): Outline {
  return { date: step.date, step: () => step };
}

function historySteps(edition: Edition, history: History): Outline[] {
  const events = history.events.filter(({ date }) => date <= edition.day);
  // An expiry comes before what is decided anew on the same day.
  return [
    ...computedEnds(edition, history).map(outlineOf),
    ...events.map((event, index) => ({
      date: event.date,
      renews: event.event === 'renewed' ? event.program : undefined,
      step: () => ({
        ...eventStep(edition, event, pairOf(events, index)?.date),
        ...honourOf(edition, event.program, event.level ?? levelOf(history, event)),
      }),
    })),
  ];
}

function eventStep(edition: Edition, event: CertificationEvent, paired: string | undefined): TimelineStep {
  const { date, reason, document, cycle } = event;
  return {
    date,
    term: certificationEventTerms[event.event],
    state: stateAfter[event.event] ?? 'step',
    cycle: cycleLink(edition, event.program, cycle),
    text: [reason, document].filter((part) => part !== undefined).join('，') || undefined,
    paired,
    notice: noticeLink(edition.publications.notice(event.notice)),
  };
}

/** The level a step was about, where its row leaves it to the certification. */
function levelOf({ certifications }: History, event: CertificationEvent): string | undefined {
  return certifications.findLast(({ steps }) => steps.some((step) => step.event === event))?.level;
}

function honourOf(edition: Edition, programId: string, levelId: string | undefined) {
  const program = edition.registry.programs.get(programId);
  if (!program) return {};
  const { list } = program.levels;
  return {
    program: programLink(program),
    level: list.length > 1 ? list.find(({ id }) => id === levelId)?.name : undefined,
  };
}

const stateAfter: Partial<Record<CertificationEventType, TimelineStep['state']>> = {
  certified: 'in-force',
  renewed: 'in-force',
  restored: 'in-force',
  upgraded: 'in-force',
  downgraded: 'in-force',
  suspended: 'suspended',
  revoked: 'revoked',
  lapsed: 'lapsed',
  expired: 'expired',
};

/** The restoration that lifted a suspension, the suspension that a restoration lifted. */
function pairOf(events: readonly CertificationEvent[], index: number): CertificationEvent | undefined {
  const event = events[index]?.event;
  if (event === 'restored') return events.slice(0, index).findLast((one) => one.event === 'suspended');
  if (event !== 'suspended') return undefined;
  const after = events.slice(index + 1).find((one) => one.event === 'restored' || one.event === 'revoked');
  return after?.event === 'restored' ? after : undefined;
}

/** Expiry is computed: no row says it, or only one of a later day, which names its cause and then stands instead. */
function computedEnds(edition: Edition, history: History): TimelineStep[] {
  return history.certifications.flatMap((certification) => {
    const standing = standingOn(certification, edition.day);
    if (standing?.state !== 'ended' || standing.cause !== 'expired') return [];
    const { since } = standing;
    if (history.events.some(({ event, date }) => event === 'expired' && date === since)) return [];
    const { program, level } = certification;
    return [
      {
        date: since,
        term: honourStateTerms.expired,
        state: 'expired',
        ...honourOf(edition, program, level),
      },
    ];
  });
}

function plaqueSteps(edition: Edition, plaque: Plaque): TimelineStep[] {
  const { number, hungOn, removedOn, location, program, level } = plaque;
  if (plaqueLink(edition, plaque) === undefined) return [];
  const honour = honourOf(edition, program, level);
  const steps: TimelineStep[] = [];
  const where = location === undefined ? '' : `，挂于${location}`;
  if (hungOn)
    steps.push({ date: hungOn, term: '挂牌', state: 'step', ...honour, text: `牌匾 ${number}${where}` });
  if (removedOn)
    steps.push({ date: removedOn, term: '摘牌', state: 'step', ...honour, text: `牌匾 ${number}` });
  return steps;
}

/** Renewals that follow each other without another step between them become one step, `date` to `until`. */
function renewalsAsOne(outlines: readonly Outline[]): TimelineStep[] {
  const steps: TimelineStep[] = [];
  for (let at = 0; at < outlines.length;) {
    const first = at;
    const renews = outlines[first]?.renews;
    do at += 1;
    while (renews !== undefined && outlines[at]?.renews === renews);
    const [since, last] = [outlines[first], outlines[at - 1]];
    if (since === undefined || last === undefined) break;
    const times = at - first;
    if (times === 1) steps.push(last.step());
    else steps.push({ ...last.step(), date: since.date, until: last.date, times });
  }
  return steps;
}
