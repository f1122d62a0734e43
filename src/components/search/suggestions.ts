import { findNames } from '../../search/names/find-names.ts';
import { rowHit, type Hit } from './hit.ts';
import { nameMarker } from './name-marks.ts';
import type { OpenNames } from './open-names.ts';

/** As many as fit between a phone's search box and its keyboard, and some to scroll. */
const MOST = 8;

/**
 * Pages that may be meant by what has been typed so far; the best first. Names with a wrong letter are left to
 * the search page: they take many files, and most of what is typed is only not finished yet.
 *
 * @param signal aborted when one types on: then it throws
 */
export async function suggestionsFor(
  query: string,
  names: OpenNames,
  { base, signal }: { base: string; signal: AbortSignal },
): Promise<Hit[]> {
  const { rows } = await findNames(query, names, { near: false, signal });
  const mark = nameMarker(query, names);
  return rows.slice(0, MOST).map((row) => rowHit(row, base, mark));
}
