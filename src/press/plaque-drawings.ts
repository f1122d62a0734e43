import type { Edition } from '../views/edition.ts';
import type { Plaque } from '../domain/plaque.ts';
import { boardOf, plaqueFormats } from '../views/honour/board.ts';
import { credentialOf, type CredentialView } from '../views/honour/plaque-credential.ts';
import { statusLists } from '../views/honour/status-lists.ts';
import { hasPlaquePage } from '../views/links.ts';
import { paths, type PlaqueFormat } from '../views/paths.ts';
import type { BoardView } from './draw.ts';
import type { PlannedDrawing } from './plan.ts';

/**
 * The files of every board that has a page: its credential where it is signed, and its pictures; then the status
 * lists of the credentials.
 * @param siteUrl public address of the site with base, ending in a slash: the QR codes hold it.
 */
export function* plaqueDrawings(edition: Edition, siteUrl: string): Generator<PlannedDrawing> {
  const formats = plaqueFormats(edition.registry);
  for (const plaque of edition.registry.plaques.values()) {
    const credential = credentialOf(edition, plaque, siteUrl);
    if (credential)
      yield { path: paths.credential(plaque.number), view: { template: 'credential', credential } };
    for (const format of formats) {
      const drawing = drawingOf(edition, plaque, format, siteUrl, credential);
      if (drawing) yield drawing;
    }
  }
  for (const list of statusLists(edition, siteUrl)) {
    yield { path: paths.statusList(list.list), view: { template: 'status-list', list } };
  }
}

/** The drawing that stands at a path without base; undefined where there is none. It bears no credential. */
export function plaqueDrawingAt(edition: Edition, siteUrl: string, path: string): PlannedBoard | undefined {
  const [, number = '', extension] = /^\/p\/([^/]+)\/plaque\.(\w+)$/.exec(path) ?? [];
  const plaque = edition.registry.plaques.get(number);
  const format = plaqueFormats(edition.registry).find((one) => one === extension);
  return plaque && format && drawingOf(edition, plaque, format, siteUrl);
}

/** A picture of a board to draw. */
export interface PlannedBoard {
  path: string;
  view: BoardView;
}

function drawingOf(
  edition: Edition,
  plaque: Plaque,
  format: PlaqueFormat,
  siteUrl: string,
  credential?: CredentialView,
): PlannedBoard | undefined {
  const board = hasPlaquePage(edition, plaque) ? boardOf(edition, plaque) : undefined;
  if (board === undefined) return undefined;
  const address = siteUrl + paths.plaque(plaque.number).slice(1);
  return {
    path: paths.plaqueFile(plaque.number, format),
    // What is printed for the sign maker bears no credential: it is not passed on, and PDF has no place for one.
    view: { template: `plaque-${format}`, board, address, ...(format !== 'pdf' && { credential }) },
  };
}
