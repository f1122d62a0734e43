import { pictureSize, type Board } from '../../domain/board.ts';
import type { History } from '../../domain/ledger/ledger.ts';
import { historiesOf } from '../../domain/ledger/status-on.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Plaque } from '../../domain/plaque.ts';
import type { Registry } from '../../domain/registry.ts';
import type { Edition } from '../edition.ts';
import { paths, type PlaqueFormat } from '../paths.ts';
import { isHeld, standingsOf, type Stood } from './honours-of.ts';

/** A file of a board to take away. */
export interface BoardFile {
  format: PlaqueFormat;
  /** Without base. */
  file: string;
  /** Millimetres of a drawing at real size, pixels of a picture. */
  width: number;
  height: number;
}

/**
 * Up to so many boards are printed as PNG and PDF with the site: 65 and 6 ms of a processor each, 130 to 300 and
 * 70 kB. Of more boards there is the SVG (1.3 ms, 34 kB) and, at the desk, `npm run plaque`.
 */
const mostPrinted = 500;

/** The forms in which the boards of a site are there to take away. */
export function plaqueFormats({ plaques }: Pick<Registry, 'plaques'>): PlaqueFormat[] {
  return plaques.size <= mostPrinted ? ['svg', 'png', 'pdf'] : ['svg'];
}

/** The files of a board. */
export function boardFiles(board: Board, registry: Pick<Registry, 'plaques'>): BoardFile[] {
  const { number, width, height } = board;
  return plaqueFormats(registry).map((format) => ({
    format,
    file: paths.plaqueFile(number, format),
    ...(format === 'png' ? pictureSize(board) : { width, height }),
  }));
}

/** What happened to the honour of a board: of its level, where levels are independent. */
export function historiesOfBoard({ ledger }: Edition, plaque: Plaque): History[] {
  return historiesOf(ledger, plaque.program, plaque.unit).filter(
    ({ level }) => level === undefined || plaque.level === undefined || level === plaque.level,
  );
}

/** How the honour of a board stands on the day: the one held, else the last; undefined until it begins. */
export function standingOf(edition: Edition, plaque: Plaque): Stood | undefined {
  const standings = standingsOf(edition, historiesOfBoard(edition, plaque));
  return standings.findLast(isHeld) ?? standings.at(-1);
}

/** What stands on a board; undefined until the honour it stands for begins. */
export function boardOf(edition: Edition, plaque: Plaque): Board | undefined {
  const { registry, day, places } = edition;
  const unit = registry.units.get(plaque.unit);
  const program = registry.programs.get(plaque.program);
  const certification = standingOf(edition, plaque)?.certification;
  const level = program?.levels.list.find(({ id }) => id === certification?.level);
  if (!unit || !program || !level || !certification) return undefined;
  const { template = 'gold', title = program.name, width = 600, height = 400 } = program.plaque ?? {};
  return {
    template,
    title,
    // A title may name the level already: 和谐社区示范点.
    level: program.levels.list.length > 1 && !title.endsWith(level.name) ? level.name : undefined,
    holder: places.at(unit, upTo(day, plaque.hungOn) ?? certification.decided).name,
    grantor: level.grantor,
    date: certification.decided,
    number: plaque.number,
    width,
    height,
  };
}

/** A day that has come. */
export function upTo(day: PlainDate, date: PlainDate | undefined): PlainDate | undefined {
  return date !== undefined && date <= day ? date : undefined;
}
