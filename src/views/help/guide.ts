import { crumbs } from '../crumbs.ts';
import type { Edition } from '../edition.ts';
import type { Link, PageHead } from '../head.ts';
import { paths } from '../paths.ts';

/** `/help/`, the list of the guide's pages, and `/help/<id>/`, one of them. */
export interface GuideView {
  template: 'guide';
  head: PageHead;
  pages: Link[];
  /** Of the page shown; undefined on the list. */
  guideMarkdown: string | undefined;
}

/** `id` undefined: the list. Undefined where there is no such page. */
export function guideView(
  { registry: { guide, issuer } }: Edition,
  id: string | undefined,
): GuideView | undefined {
  const page = guide.find((one) => one.id === id);
  if (guide.length === 0 || (id !== undefined && page === undefined)) return undefined;
  const list: Link = { text: '编辑指南', path: paths.guide };
  return {
    template: 'guide',
    head: {
      path: page === undefined ? paths.guide : paths.guidePage(page.id),
      title: page?.title ?? list.text,
      description: `${issuer.siteName}的编辑人员怎样${page?.title ?? '编写、检查和发布内容'}。`,
      crumbs: page === undefined ? [crumbs.home] : [crumbs.home, list],
      noindex: true,
    },
    pages: guide.map((one) => ({ text: one.title, path: paths.guidePage(one.id) })),
    guideMarkdown: page?.markdown,
  };
}
