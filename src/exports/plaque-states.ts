import type { Edition } from '../views/edition.ts';
import { plaqueState } from '../views/honour/plaque-state.ts';
import { paths } from '../views/paths.ts';
import type { ExportedFile } from './exported-file.ts';

/**
 * `/p/<number>/state.json` of every board that has a page: what the ledger says of it on the day of the build. The
 * address of the notice is relative to the file.
 */
export function plaqueStates(edition: Edition): ExportedFile[] {
  return [...edition.registry.plaques.values()].flatMap((plaque) => {
    const state = plaqueState(edition, plaque);
    if (state === undefined) return [];
    const { notice, ...rest } = state;
    const told = notice && { title: notice.text, url: `../..${notice.path}` };
    return [
      { path: paths.plaqueState(plaque.number), body: `${JSON.stringify({ ...rest, notice: told })}\n` },
    ];
  });
}
