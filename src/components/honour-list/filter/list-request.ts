export const sortKeys = ['name', 'level', 'since', 'validTo'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What is asked of a list; its address is `?q=花园&street=锦绣街道&sort=-since`. Empty: not asked. */
export interface ListRequest {
  q: string;
  street: string;
  level: string;
  change: string;
  /** Without one, the list stays in the order in which it is printed. */
  sort?: { key: SortKey; down: boolean } | undefined;
}

const choices = ['q', 'street', 'level', 'change'] as const;
/** A name of the longest kind still fits; a text pasted by accident is cut. */
const longest = 60;

export function requestOf(params: URLSearchParams): ListRequest {
  const [q = '', street = '', level = '', change = ''] = choices.map((key) =>
    [...(params.get(key) ?? '').trim()].slice(0, longest).join(''),
  );
  return { q, street, level, change, sort: sortOf(params.get('sort') ?? '') };
}

/** `name` upwards, `-since` downwards; undefined for what is no order. */
export function sortOf(text: string): ListRequest['sort'] {
  const down = text.startsWith('-');
  const key = sortKeys.find((each) => each === text.slice(down ? 1 : 0));
  return key && { key, down };
}

export function sortText(sort: ListRequest['sort']): string {
  return sort ? `${sort.down ? '-' : ''}${sort.key}` : '';
}

/** `?q=…&sort=…`, always in the same order; empty when nothing is asked. */
export function addressOf(request: ListRequest): string {
  const params = new URLSearchParams();
  for (const key of choices) if (request[key] !== '') params.set(key, request[key]);
  if (request.sort) params.set('sort', sortText(request.sort));
  return params.size > 0 ? `?${params}` : '';
}
