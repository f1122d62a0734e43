import { crumbs } from '../crumbs.ts';
import type { PageHead } from '../head.ts';

/** What stands at an address that was published once and has no page of its own any more. */
export interface RetiredView {
  template: 'retired';
  head: PageHead;
  /** Path that took its place. */
  movedTo?: string | undefined;
  /** Why it was taken down, where nothing took its place. */
  reason?: string | undefined;
}

/** A redirect (`target` is the new path) or a tombstone (`target` says why), for a browser without scripts. */
export function retiredPage(address: { path: string; kind: 'redirect' | 'gone'; target: string }): {
  path: string;
  view: RetiredView;
} {
  const { path, kind, target } = address;
  const isMoved = kind === 'redirect';
  return {
    path,
    view: {
      template: 'retired',
      head: {
        path,
        title: isMoved ? '网址已变更' : '此页已撤下',
        description: isMoved ? '本页有了新网址。' : '本页内容已撤下，网址保留。',
        crumbs: [crumbs.home],
        noindex: true,
        redirect: isMoved ? target : undefined,
      },
      movedTo: isMoved ? target : undefined,
      reason: isMoved ? undefined : target || '本页内容已撤下',
    },
  };
}
