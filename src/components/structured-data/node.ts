import type { PhotoView } from '../../views/photo.ts';
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

/** The largest JPEG of each photograph; undefined where there is none. */
export function photoAddresses(photos: readonly PhotoView[], site: SiteView): string[] | undefined {
  if (photos.length === 0) return undefined;
  return photos.map(({ folder, width }) => absolute(site, `${folder}${width}.jpg`));
}

export function absolute({ url }: SiteView, path: string): string {
  return url + encodeURI(path.slice(1));
}
