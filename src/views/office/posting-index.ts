import type { Notice } from '../../domain/notice.ts';
import { dayOf, type PlainDate } from '../../domain/plain-date.ts';
import type { Posting } from '../../domain/posting.ts';
import type { Registry } from '../../domain/registry.ts';
import { once } from '../once.ts';

/** A notice that hangs on a board. */
export type PostedNotice = Notice & { posting: Posting };

/** Postings that have been hung up by the day. Few of them are on the web, and none with its text once it is down. */
export interface PostingIndex {
  /** Those of the web, newest first, with those that were taken down. */
  onWeb: () => readonly PostedNotice[];
  /** Any that hangs or hung on a board, on the web or not. */
  at: (id: string) => PostedNotice | undefined;
}

export function postingIndex({ notices }: Registry, day: PlainDate): PostingIndex {
  const posted = once(
    () =>
      new Map(
        [...notices.values()]
          .filter(isPosted)
          .filter(({ published }) => dayOf(published) <= day)
          .map((notice) => [notice.id, notice]),
      ),
  );
  const onWeb = once(() =>
    [...posted().values()]
      .filter(({ posting }) => posting.web)
      .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0)),
  );
  return { onWeb, at: (id) => posted().get(id) };
}

function isPosted(notice: Notice): notice is PostedNotice {
  return notice.kind === 'posting' && notice.posting !== undefined;
}

/** From its day on it is down: nothing of its text may be shown. */
export function isDown({ posting }: PostedNotice, day: PlainDate): boolean {
  return posting.takeDownOn <= day;
}
