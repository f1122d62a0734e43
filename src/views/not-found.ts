import type { PageHead } from './head.ts';

/** `/404.html`. */
export interface NotFoundView {
  template: 'not-found';
  head: PageHead;
}
