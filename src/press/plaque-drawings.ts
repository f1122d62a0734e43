import type { Edition } from '../views/edition.ts';
import type { Plaque } from '../domain/plaque.ts';
import { boardOf, plaqueFormats } from '../views/honour/board.ts';
import { hasPlaquePage } from '../views/links.ts';
import { paths, type PlaqueFormat } from '../views/paths.ts';
import type { PlannedDrawing } from './plan.ts';

/**
 * The files of every board that has a page.
 * @param siteUrl public address of the site with base, ending in a slash: the QR codes hold it.
 */
export function* plaqueDrawings(edition: Edition, siteUrl: string): Generator<PlannedDrawing> {
  const formats = plaqueFormats(edition.registry);
  for (const plaque of edition.registry.plaques.values()) {
    for (const format of formats) {
      const drawing = drawingOf(edition, plaque, format, siteUrl);
      if (drawing) yield drawing;
    }
  }
}

/** The drawing that stands at a path without base; undefined where there is none. */
export function plaqueDrawingAt(edition: Edition, siteUrl: string, path: string): PlannedDrawing | undefined {
  const [, number = '', extension] = /^\/p\/([^/]+)\/plaque\.(\w+)$/.exec(path) ?? [];
  const plaque = edition.registry.plaques.get(number);
  const format = plaqueFormats(edition.registry).find((one) => one === extension);
  return plaque && format && drawingOf(edition, plaque, format, siteUrl);
}

function drawingOf(
  edition: Edition,
  plaque: Plaque,
  format: PlaqueFormat,
  siteUrl: string,
): PlannedDrawing | undefined {
  const board = hasPlaquePage(edition, plaque) ? boardOf(edition, plaque) : undefined;
  if (board === undefined) return undefined;
  const address = siteUrl + paths.plaque(plaque.number).slice(1);
  return {
    path: paths.plaqueFile(plaque.number, format),
    view: { template: `plaque-${format}`, board, address },
  };
}
