import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Unit } from '../../domain/unit.ts';
import { formatDate } from '../../i18n/format.ts';
import { placementTerms } from '../../i18n/terms.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { paths, unitPath } from '../paths.ts';
import { standingOf, upTo } from './board.ts';
import { honourView, isHeld } from './honours-of.ts';
import type { HonourView } from './honour.ts';

/** A board of a unit on the day. */
export interface WallRow {
  plaque: Link;
  honour: HonourView;
  /** 门口, 室内, 上榜公布. */
  placementTerm: string;
  location?: string | undefined;
  hungOn?: PlainDate | undefined;
  removedOn?: PlainDate | undefined;
  removalConfirmedBy?: string | undefined;
}

/** `/communities/<id>/plaques/`, 上墙清单: which boards of a unit hang where, and which must come down. */
export interface WallListView {
  template: 'wall-list';
  head: PageHead;
  asOf: PlainDate;
  unit: Link;
  /** Boards at the door, those that must come down too, and how many may hang there. */
  door: { hanging: number; most: number };
  /** Hung, and their honour is over: nobody has said that they were taken down. */
  due: WallRow[];
  /** Hung by right: at the door, then in the hall. */
  hanging: WallRow[];
  /** Not hung yet, or not meant to be. */
  unhung: WallRow[];
  /** Taken down, the last one first. */
  removed: WallRow[];
}

/** How many boards of a unit hang, and how many of them must come down: what its page says of its 上墙清单. */
export interface WallSummary {
  list: Link;
  hanging: number;
  due: number;
}

/** The boards of a unit; undefined where it has none with a page. */
export function wallListView(edition: Edition, unit: Unit): WallListView | undefined {
  const boards = boardsOf(edition, unit);
  const path = unitPath(unit);
  if (boards.length === 0 || path === undefined) return undefined;
  const { name, street, neighbourhood } = edition.places.at(unit);
  const hung = boards.filter(({ row }) => isHanging(row)).toSorted(byPlacement);
  const rows = (some: readonly WallBoard[]) => some.map(({ row }) => row);
  const above = [street, neighbourhood].flatMap((division) =>
    division && division.id !== unit.id
      ? [{ text: edition.places.at(division).name, path: unitPath(division) ?? paths.communities }]
      : [],
  );
  return {
    template: 'wall-list',
    head: {
      path: paths.wallList(unit),
      title: `${name}上墙清单`,
      description: `截至${formatDate(edition.day)}，${name}有哪些牌匾，挂在哪里，哪些应当摘下。`,
      crumbs: [crumbs.home, crumbs.communities, ...above, { text: name, path }],
      section: 'communities',
    },
    asOf: edition.day,
    unit: { text: name, path },
    door: {
      hanging: hung.filter(({ placement }) => placement === 'door').length,
      most: edition.registry.issuer.doorPlaques,
    },
    due: rows(hung.filter(({ isOver }) => isOver)),
    hanging: rows(hung.filter(({ isOver }) => !isOver)),
    unhung: rows(boards.filter(({ row }) => row.hungOn === undefined)),
    removed: rows(boards.filter(({ row }) => row.removedOn !== undefined)).toSorted((a, b) =>
      (a.removedOn ?? '') < (b.removedOn ?? '') ? 1 : -1,
    ),
  };
}

/** What the page of a unit says of its boards; undefined where it has none. */
export function wallSummary(edition: Edition, unit: Unit): WallSummary | undefined {
  const boards = boardsOf(edition, unit);
  if (boards.length === 0 || unitPath(unit) === undefined) return undefined;
  const hung = boards.filter(({ row }) => isHanging(row));
  return {
    list: { text: '上墙清单', path: paths.wallList(unit) },
    hanging: hung.length,
    due: hung.filter(({ isOver }) => isOver).length,
  };
}

interface WallBoard {
  row: WallRow;
  placement: NonNullable<Plaque['placement']>;
  /** Its honour is neither in force nor suspended. */
  isOver: boolean;
}

function boardsOf(edition: Edition, unit: Unit): WallBoard[] {
  const { registry, day } = edition;
  return edition.plaquesOf(unit.id).flatMap((plaque) => {
    const link = edition.plaqueLink(plaque);
    const standing = standingOf(edition, plaque);
    const program = registry.programs.get(plaque.program);
    if (!link || !standing || !program) return [];
    const placement = plaque.placement ?? program.plaque?.placement ?? 'list';
    const removedOn = upTo(day, plaque.removedOn);
    const row: WallRow = {
      plaque: link,
      honour: honourView(edition, standing),
      placementTerm: placementTerms[placement],
      location: plaque.location,
      hungOn: upTo(day, plaque.hungOn),
      removedOn,
      removalConfirmedBy: removedOn && plaque.removalConfirmedBy,
    };
    return [{ row, placement, isOver: !isHeld(standing) }];
  });
}

function isHanging({ hungOn, removedOn }: WallRow): boolean {
  return hungOn !== undefined && removedOn === undefined;
}

function byPlacement(a: WallBoard, b: WallBoard): number {
  return Number(a.placement !== 'door') - Number(b.placement !== 'door');
}
