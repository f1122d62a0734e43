/** What a link in a document points at, ready for an attribute. */
export interface LinkTarget {
  href: string;
  isExternal: boolean;
}

const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether a document may link there: the web, mail, telephone, or a place in this site. Whatever stands before a
 * colon counts as a scheme, even where no browser would read it as one (`java%09script:`).
 */
export function isAllowedLink(url: string): boolean {
  const scheme = /^[^/?#]*?(?=:)/.exec(url)?.[0];
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase());
}

/** Puts the base (`/ztzl/hongbang/`) before a path of this site (`/notices/x/`); leaves all else as it is. */
export function linkTarget(url: string, base: string): LinkTarget {
  if (/^https?:/i.test(url) || url.startsWith('//')) return { href: url, isExternal: true };
  return { href: url.startsWith('/') ? base + url.slice(1) : url, isExternal: false };
}
