import type { PageFamily } from '../page-family.ts';
import { paths } from '../paths.ts';
import { guideView } from './guide.ts';

/** The guide for editors. Residents need none of it, so search engines are asked to leave it out. */
export const guideFamily: PageFamily = {
  pattern: /^\/help\/(?:([^/]+)\/)?$/,
  paths: ({ registry: { guide } }) =>
    guide.length === 0 ? [] : [paths.guide, ...guide.map(({ id }) => paths.guidePage(id))],
  view: guideView,
  noindex: () => true,
};
