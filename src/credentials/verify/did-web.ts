/**
 * The did:web of the office whose site lies at `site`, with base and a slash at the end: the path form, its
 * document at `issuer/did.json` (did:web method specification, 2.5.2).
 */
export function didOfSite(site: URL): string {
  const host = site.host.replace(':', '%3A');
  return ['did:web', host, ...site.pathname.split('/').filter(Boolean), 'issuer'].join(':');
}

/** The host that a did:web names, to tell a reader who somebody says to be; undefined for other identifiers. */
export function hostOfDid(did: string): string | undefined {
  const [, host, port] = /^did:web:([a-z\d.-]{1,253})(?:%3A(\d{1,5}))?(?::[\w.~%-]+)*$/i.exec(did) ?? [];
  return host && (port === undefined ? host : `${host}:${port}`);
}
