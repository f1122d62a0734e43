import type { PageElement } from './page-elements.ts';

/** An address that a page names. */
export interface PageReference {
  address: string;
  /** The browser loads it by itself, unlike a link that a reader may follow. */
  isResource: boolean;
}

const RESOURCE_ATTRIBUTES: Record<string, string[]> = {
  script: ['src', 'href'],
  img: ['src'],
  image: ['href'],
  use: ['href'],
  source: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
};

const LINK_ATTRIBUTES: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction'],
};

/** Kinds of `<link>` that only name another page. */
const NAMING_RELATIONS = new Set(['canonical', 'alternate', 'next', 'prev', 'license', 'help', 'author']);

/** Every address in the elements of a page, as it is written there. */
export function pageReferences(elements: PageElement[]): PageReference[] {
  return elements.flatMap(referencesOf).filter(({ address }) => address !== '');
}

function referencesOf({ tag, attributes }: PageElement): PageReference[] {
  const values = (names: string[] | undefined, isResource: boolean): PageReference[] =>
    (names ?? []).map((name) => ({ address: attributes.get(name)?.trim() ?? '', isResource }));

  if (tag === 'link') {
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    return values(['href'], !relations.every((relation) => NAMING_RELATIONS.has(relation)));
  }
  if (tag === 'meta') return refreshTarget(attributes);
  const candidates = (attributes.get('srcset') ?? '').split(',');
  return [
    ...values(RESOURCE_ATTRIBUTES[tag], true),
    ...values(LINK_ATTRIBUTES[tag], false),
    ...candidates.map((candidate) => ({
      address: candidate.trim().split(/\s/, 1)[0] ?? '',
      isResource: true,
    })),
  ];
}

function refreshTarget(attributes: Map<string, string>): PageReference[] {
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return [];
  const address = /url=['"]?([^'"]*)/i.exec(attributes.get('content') ?? '')?.[1] ?? '';
  return [{ address, isResource: false }];
}
