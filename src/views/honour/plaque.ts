import { badgeSize } from '../../domain/badge.ts';
import type { Board } from '../../domain/board.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import { formatDate } from '../../i18n/format.ts';
import { honourStateTerms, placementTerms } from '../../i18n/terms.ts';
import type { UnitEnd } from '../community/community-description.ts';
import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Mention, PageHead } from '../head.ts';
import { boardFiles, boardOf, standingOf, upTo, type BoardFile } from './board.ts';
import { boardWords } from './board-words.ts';
import { honourView } from './honours-of.ts';
import type { HonourView } from './honour.ts';
import { signatureView, type SignatureView } from './plaque-credential.ts';
import { unitMention } from '../links.ts';
import { paths, unitPath } from '../paths.ts';
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
  /** The words on the board. */
  board: Board;
  /** Its drawings, at real size or for sharing. */
  files: BoardFile[];
  signature: SignatureView;
  /** Its state as a picture for other sites; without base, in CSS pixels. */
  badge: { file: string; width: number; height: number };
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
  const { registry, day, places } = edition;
  const unit = registry.units.get(plaque.unit);
  const program = registry.programs.get(plaque.program);
  const standing = standingOf(edition, plaque);
  const board = boardOf(edition, plaque);
  if (!unit || !program || !standing || !board) return undefined;
  const honour = honourView(edition, standing);
  const files = boardFiles(board, registry);
  const { name, street, neighbourhood } = shownPlace(program, places.at(unit));
  return {
    template: 'plaque',
    head: {
      path: paths.plaque(plaque.number),
      title: `牌匾 ${plaque.number}`,
      description: `${name}“${program.name}”牌匾：截至${formatDate(day)}，${honourStateTerms[honour.state]}。`,
      crumbs: [crumbs.home, crumbs.honourLists],
      section: 'honors',
      image: unitPath(unit) === undefined ? undefined : pictureOf(board, files),
    },
    number: plaque.number,
    asOf: day,
    unit: unitMention(edition, unit.id),
    divisions: [street, neighbourhood].flatMap((division) =>
      division && division.id !== unit.id ? [places.at(division).name] : [],
    ),
    honour,
    board,
    files,
    signature: signatureView(edition, plaque),
    badge: { file: paths.plaqueBadge(plaque.number), ...badgeSize },
    placementTerm: placementTerms[plaque.placement ?? program.plaque?.placement ?? 'list'],
    location: plaque.location,
    hungOn: upTo(day, plaque.hungOn),
    removedOn: upTo(day, plaque.removedOn),
    removalConfirmedBy: upTo(day, plaque.removedOn) && plaque.removalConfirmedBy,
    ended: endOf(edition, places.at(unit)),
  };
}

/** Of the page, where the board is painted; what names persons or families is no picture to pass on. */
function pictureOf(board: Board, files: readonly BoardFile[]): PageHead['image'] {
  const picture = files.find(({ format }) => format === 'png');
  if (!picture) return undefined;
  const { file, width, height } = picture;
  return { file, alt: boardWords(board), width, height };
}
