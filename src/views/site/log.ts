import type { PlainDate } from '../../domain/plain-date.ts';
import { crumbs } from '../crumbs.ts';
import type { Download } from '../download.ts';
import type { Edition } from '../edition.ts';
import type { PageHead, Paging } from '../head.ts';
import { hasPage, pagingOf, rowsOfPage } from '../paging.ts';
import { paths } from '../paths.ts';

export const manifestsPerPage = 20;

/** One publication: its manifest, by which everybody can tell what stood on the site. */
export interface PublicationView {
  sequence: number;
  published: PlainDate;
  asOf: PlainDate;
  files: number;
  sha256: string;
}

/** `/about/log/`: what was published, newest first, and how to check it. */
export interface LogView {
  template: 'log';
  head: PageHead;
  total: number;
  items: PublicationView[];
  /** The manifest of the site as it stands. */
  manifestFile: string;
  /** The whole chain. */
  downloads: Download[];
  paging: Paging;
}

/**
 * Page `page`, counted from 1; undefined where there is no such page. The log is of publications and not of the content:
 * it shows all of them, whatever day the site is for.
 */
export function logView(edition: Edition, page: number): LogView | undefined {
  const { manifests } = edition.registry;
  if (!hasPage(manifests.length, manifestsPerPage, page)) return undefined;
  const title = '发布记录';
  const description = '本站每次发布的清单和指纹，任何人可以据此核对网站有没有被改动。';
  const items = rowsOfPage(manifests.toReversed(), page, manifestsPerPage);
  return {
    template: 'log',
    head: {
      path: paths.log(page),
      title: page === 1 ? title : `${title}（第 ${page} 页）`,
      description,
      crumbs: [crumbs.home, { text: '关于本站', path: paths.about }],
      section: 'about',
      column: { name: title, description, keywords: [title, '核对', '防篡改'], type: '网站说明' },
    },
    total: manifests.length,
    items: items.map(({ sequence, published, asOf, files, sha256 }) => {
      return { sequence, published, asOf, files, sha256 };
    }),
    manifestFile: paths.manifest,
    downloads: manifests.length === 0 ? [] : edition.downloads(paths.logTable),
    paging: pagingOf(manifests.length, manifestsPerPage, page, paths.log),
  };
}
