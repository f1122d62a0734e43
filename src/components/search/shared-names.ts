import { openNames, type OpenNames } from './open-names.ts';

const opened = new Map<string, Promise<OpenNames>>();

/**
 * The name table of a folder, opened once for all parts of the page that ask it; after a failure the next call
 * tries again.
 *
 * @param folder with the base: `/base/search/names/`
 */
export function sharedNames(folder: string): Promise<OpenNames> {
  const known = opened.get(folder);
  if (known) return known;
  const opening = openNames(folder);
  opened.set(folder, opening);
  opening.catch(() => opened.delete(folder));
  return opening;
}
