import type { Edition } from '../views/edition.ts';
import { boardOf, plaqueFormats } from '../views/honour/board.ts';
import { hasPlaquePage } from '../views/links.ts';
import { paths } from '../views/paths.ts';
import type { PlannedDrawing } from './plan.ts';

/**
 * The files of every board that has a page.
 * @param siteUrl public address of the site with base, ending in a slash: the QR codes hold it.
 */
export function* plaqueDrawings(edition: Edition, siteUrl: string): Generator<PlannedDrawing> {
  const formats = plaqueFormats(edition.registry);
  for (const plaque of edition.registry.plaques.values()) {
    if (!hasPlaquePage(edition, plaque)) continue;
    const board = boardOf(edition, plaque);
    if (board === undefined) continue;
    const { number } = plaque;
    const address = siteUrl + paths.plaque(number).slice(1);
    for (const format of formats)
      yield {
        path: paths.plaqueFile(number, format),
        view: { template: `plaque-${format}`, board, address },
      };
  }
}
