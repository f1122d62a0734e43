import { recordOf } from '../search/records.ts';
import type { SearchDepth, SearchRecord } from '../search/record.ts';
import type { PageView } from '../views/page.ts';
import type { PhotoView } from '../views/photo.ts';
import type { Take } from '../views/remembered/remembered.ts';
import { isGone, isTakenDown } from '../views/site/tombstone.ts';
import { digestOf } from './fingerprint.ts';
import type { PlannedPage } from './plan.ts';

/** What the rest of the site needs to know of a page; small enough to be kept where views are not. */
export interface PageNote {
  /** SHA-256 of the view's JSON text, as `digestOf` gives it. */
  viewHash: string;
  /** Folders of the photographs it shows. */
  photos: readonly string[];
  isTakenDown: boolean;
  isGone: boolean;
  record: SearchRecord | undefined;
}

export function pageNote(view: PageView, viewHash: string, depth: SearchDepth | undefined): PageNote {
  const photos = 'photos' in view ? (view.photos as readonly PhotoView[]).map(({ folder }) => folder) : [];
  return {
    viewHash,
    photos,
    isTakenDown: isTakenDown(view),
    isGone: isGone(view),
    record: recordOf(view, depth),
  };
}

/** A page and what is noted of it; its view is derived only if the note is not remembered, or to be printed. */
export function notedPage(
  path: string,
  derive: () => PageView,
  { take, depth }: { take: Take; depth: SearchDepth | undefined },
): { note: PageNote; page: PlannedPage } {
  let fresh: string | undefined;
  const note = take(`page ${path}`, () => {
    const view = derive();
    fresh = JSON.stringify(view);
    return pageNote(view, digestOf(fresh), depth);
  });
  const { viewHash } = note;
  const text = fresh;
  if (text !== undefined) return { note, page: { path, viewHash, viewJson: () => text } };
  const viewJson = () => {
    const json = JSON.stringify(derive());
    // Whatever the reason, a page must not stand under the hash of another view.
    if (digestOf(json) !== viewHash) throw new Error(`${path} was remembered otherwise than it is`);
    return json;
  };
  return { note, page: { path, viewHash, viewJson } };
}
