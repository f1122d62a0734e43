import type { PageView } from '../page.ts';

/** What stands at addresses that lost what they showed. Paths without base. */
export interface LostAddresses {
  /** Tombstones without anything else to say: servers answer 410. */
  gone: string[];
  /** All whose text is to be found nowhere any more: the gone, hidden notices, postings that are down. */
  takenDown: string[];
}

/** Whether a page says that its content is gone and that nothing took its place. */
export function isGone(view: PageView): boolean {
  return view.template === 'retired' && view.movedTo === undefined;
}

/** Whether a page holds nothing any more of what stood at its address. */
export function isTakenDown(view: PageView): boolean {
  if (isGone(view) || view.template === 'withdrawn-notice') return true;
  return view.template === 'posting' && view.text === undefined;
}
