/** What a link in a document points at, ready for an attribute. */
export interface LinkTarget {
  href: string;
  isExternal: boolean;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether a document may link there: the web, mail, telephone, or a place in this site. */
export function isAllowedLink(url: string): boolean {
  // Browsers skip blanks and control characters inside a scheme: `java\nscript:`.
  const scheme = SCHEME.exec(url.replace(/[\u0000-\u0020\u007f]/g, ''))?.[0].toLowerCase();
  return scheme === undefined || ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme);
}

/** Puts the base (`/ztzl/hongbang/`) before a path of this site (`/notices/x/`); leaves all else as it is. */
export function linkTarget(url: string, base: string): LinkTarget {
  if (/^https?:/i.test(url) || url.startsWith('//')) return { href: url, isExternal: true };
  return { href: url.startsWith('/') ? base + url.slice(1) : url, isExternal: false };
}
