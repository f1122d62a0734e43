import type { LocalDateTime } from '../domain/plain-date.ts';

/** A link inside the site; `path` is without base. */
export interface Link {
  text: string;
  path: string;
}

/** Something named that may have no page of its own: persons, families and works have none. */
export interface Mention {
  text: string;
  path?: string | undefined;
}

/** What every page says about itself: title, breadcrumbs, and the page meta of 政府网站发展指引. */
export interface PageHead {
  path: string;
  title: string;
  description: string;
  /** From the home page down, without the page itself. */
  crumbs: Link[];
  /** The entry of the main navigation it belongs to. */
  section?:
    'notices' | 'honors' | 'programs' | 'communities' | 'experiences' | 'search' | 'about' | undefined;
  /** ColumnName, ColumnDescription, ColumnKeywords, ColumnType. */
  column?: { name: string; description: string; keywords: string[]; type: string } | undefined;
  /** ArticleTitle, PubDate, ContentSource, Keywords. */
  article?: { published: LocalDateTime; source: string; keywords: string[] } | undefined;
  /** A picture of what the page is about, for whoever passes it on; its path without base, its size in pixels. */
  image?: { file: string; alt: string; width: number; height: number } | undefined;
  /** The feed to which this page leads, besides that of all notices. */
  feed?: { id: string; title: string } | undefined;
  /** Path that took this page's place: browsers go on to it. */
  redirect?: string | undefined;
  /** Of a draft, in a preview at the desk: the page says so. */
  draft?: true | undefined;
  /** Pages that must not be found by search engines: the search page, 404, print versions. */
  noindex?: boolean | undefined;
}

/** One of several pages of a long list. */
export interface Paging {
  page: number;
  pages: number;
  /** Paths of all pages, the first one at index 0. */
  paths: string[];
}
