import { findNames } from '../../search/names/find-names.ts';
import { rowHit, type Hit } from './hit.ts';
import { nameMarker } from './name-marks.ts';
import type { OpenNames } from './open-names.ts';

/** As many as fit between a phone's search box and its keyboard, and some to scroll. */
const MOST = 8;

/** Pages that may be meant by what has been typed so far; the best first. */
export async function suggestionsFor(query: string, names: OpenNames, base: string): Promise<Hit[]> {
  const { rows } = await findNames(query, names);
  const mark = nameMarker(query, names);
  return rows.slice(0, MOST).map((row) => rowHit(row, base, mark));
}
