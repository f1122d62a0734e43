import { crumbs } from '../crumbs.ts';
import type { PageHead } from '../head.ts';
import { paths } from '../paths.ts';

/** `/404.html`. */
export interface NotFoundView {
  template: 'not-found';
  head: PageHead;
}

/** What is shown where no page is. */
export function notFoundView(): NotFoundView {
  return {
    template: 'not-found',
    head: {
      path: paths.notFound,
      title: '没有找到这个页面',
      description: '网址可能有误，或者页面已经移走。',
      crumbs: [crumbs.home],
      noindex: true,
    },
  };
}
