import { historiesOf } from '../../domain/ledger/status-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Program } from '../../domain/program.ts';
import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms, placementTerms } from '../../i18n/terms.ts';
import type { UnitEnd } from '../community/community-description.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Mention, PageHead } from '../head.ts';
import { honourView, isHeld, standingsOf } from './honours-of.ts';
import type { HonourView } from './honour.ts';
import { unitMention } from '../links.ts';
import { paths } from '../paths.ts';
import { shownPlace } from '../shown-place.ts';
import { endOf } from '../community/unit-past.ts';

/** `/p/<number>/`: the page behind the QR code of a board. */
export interface PlaqueView {
  template: 'plaque';
  head: PageHead;
  number: string;
  asOf: PlainDate;
  unit: Mention;
  /** 街道 · 社区, as of today. */
  divisions: string[];
  honour: HonourView;
  /** The drawing and the words on the board. */
  board: {
    template: NonNullable<Program['plaque']>['template'];
    title: string;
    /** Where the program has several levels. */
    level?: string | undefined;
    holder: string;
    grantor: string;
    date: PlainDate;
    width: number;
    height: number;
  };
  placementTerm: string;
  location?: string | undefined;
  hungOn?: PlainDate | undefined;
  removedOn?: PlainDate | undefined;
  removalConfirmedBy?: string | undefined;
  /** The holder was merged, split or dissolved: where it went on. */
  ended?: UnitEnd | undefined;
}

/** The page of a board; undefined until the honour it stands for begins. */
export function plaqueView(edition: Edition, plaque: Plaque): PlaqueView | undefined {
  const { registry, ledger, day, places } = edition;
  const unit = registry.units.get(plaque.unit);
  const program = registry.programs.get(plaque.program);
  const histories = historiesOf(ledger, plaque.program, plaque.unit).filter(
    ({ level }) => level === undefined || plaque.level === undefined || level === plaque.level,
  );
  const standings = standingsOf(edition, histories);
  const standing = standings.findLast(isHeld) ?? standings.at(-1);
  if (!unit || !program || !standing) return undefined;
  const honour = honourView(edition, standing);
  const { certification } = standing;
  const { name, street, neighbourhood } = shownPlace(program, places.at(unit));
  const template = program.plaque;
  return {
    template: 'plaque',
    head: {
      path: paths.plaque(plaque.number),
      title: `牌匾 ${plaque.number}`,
      description: `${name}“${program.name}”牌匾：截至${formatDate(day)}，${honourStateTerms[honour.state]}。`,
      crumbs: [crumbs.home, crumbs.honourLists],
      section: 'honors',
    },
    number: plaque.number,
    asOf: day,
    unit: unitMention(edition, unit.id),
    divisions: [street, neighbourhood].flatMap((division) =>
      division && division.id !== unit.id ? [places.at(division).name] : [],
    ),
    honour,
    board: {
      template: template?.template ?? 'gold',
      title: template?.title ?? program.name,
      level: honour.level,
      holder: places.at(unit, upTo(day, plaque.hungOn) ?? certification.decided).name,
      grantor: honour.grantor,
      date: certification.decided,
      width: template?.width ?? 600,
      height: template?.height ?? 400,
    },
    placementTerm: placementTerms[plaque.placement ?? template?.placement ?? 'list'],
    location: plaque.location,
    hungOn: upTo(day, plaque.hungOn),
    removedOn: upTo(day, plaque.removedOn),
    removalConfirmedBy: upTo(day, plaque.removedOn) && plaque.removalConfirmedBy,
    ended: endOf(edition, places.at(unit)),
  };
}

/** A day that has come. */
function upTo(day: PlainDate, date: PlainDate | undefined): PlainDate | undefined {
  return date !== undefined && date <= day ? date : undefined;
}
