import { targetsOf } from '../../domain/ledger/unit-on.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitEvent } from '../../domain/unit-event.ts';
import { unitEventTerms } from '../../i18n/terms.ts';
import type { TimelineStep } from './timeline-step.ts';
import type { Edition } from '../edition.ts';
import { noticeLink, unitMention } from '../links.ts';

/** Renamings, moves, mergers and splits that a unit went through, and those of others that went into it. */
export function unitSteps(edition: Edition, unit: Unit): TimelineStep[] {
  const own = (edition.ledger.unitEvents.get(unit.id) ?? []).map((event) =>
    stepOf(edition, event, ownText(edition, event), stateAfter(event)),
  );
  const others = edition.events
    .intoUnit(unit.id)
    .map((event) => stepOf(edition, event, othersText(edition, event), undefined));
  return [...own, ...others];
}

function stepOf(
  edition: Edition,
  event: UnitEvent,
  text: string,
  state: TimelineStep['state'],
): TimelineStep {
  return {
    date: event.date,
    term: unitEventTerms[event.event],
    state,
    text: event.document === undefined ? text : `${text}（${event.document}）`,
    notice: noticeLink(edition.publications.notice(event.notice)),
  };
}

function stateAfter(event: UnitEvent): TimelineStep['state'] {
  if (event.event === 'dissolve') return 'dissolved';
  if (targetsOf(event).includes(event.unit)) return undefined;
  return event.event === 'merge' ? 'merged' : event.event === 'split' ? 'split' : undefined;
}

function ownText(edition: Edition, event: UnitEvent): string {
  const nameOf = (id: string | undefined) =>
    id === undefined ? '' : unitMention(edition, id, event.date).text;
  const targets = targetsOf(event).map(nameOf).join('、');
  switch (event.event) {
    case 'rename':
      return `“${event.from ?? ''}”更名为“${event.to ?? ''}”`;
    case 'move':
      return `由${nameOf(event.from)}划入${nameOf(event.to)}`;
    case 'merge':
      return `并入${targets}`;
    case 'split':
      return `分设为${targets}`;
    case 'dissolve':
      return '单元撤销';
  }
}

function othersText(edition: Edition, event: UnitEvent): string {
  const { text } = unitMention(edition, event.unit, event.date);
  return event.event === 'merge' ? `${text}并入` : `由${text}分设`;
}
