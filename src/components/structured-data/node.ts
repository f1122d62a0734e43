import type { SiteView } from '../../views/site/site.ts';

/** A node of JSON-LD in the vocabulary of schema.org; what is undefined is left out. */
export type Node = { '@type': string } & Record<string, unknown>;

/** The office as other nodes name it: the same `@id` is the same thing. */
export function officeName({ office, url }: SiteView): Node {
  return { '@type': 'GovernmentOrganization', '@id': `${url}#office`, name: office, url };
}

/** An office by its name; our own with its address. */
export function named(name: string, site: SiteView): Node {
  return name === site.office ? officeName(site) : { '@type': 'GovernmentOrganization', name };
}

export function absolute({ url }: SiteView, path: string): string {
  return url + encodeURI(path.slice(1));
}
