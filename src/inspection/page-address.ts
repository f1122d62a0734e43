import type { BuiltSite } from './built-site.ts';

/** Where an address on a page leads. */
export type Target =
  | { kind: 'inside'; file: string; fragment: string }
  | { kind: 'outside'; url: URL }
  | { kind: 'wrong'; fault: AddressFault };

/** What is wrong with an address by itself. */
export type AddressFault = 'unreadable' | 'script' | 'encoding' | 'outside-of-base' | 'relative-on-404';

/** Follows an address from the page on which it stands. */
export function targetOf(address: string, path: string, { base, origin }: BuiltSite): Target {
  const url = URL.parse(address, new URL(base + pageAddress(path), origin));
  if (!url) return { kind: 'wrong', fault: 'unreadable' };
  if (url.protocol === 'javascript:') return { kind: 'wrong', fault: 'script' };
  if (url.origin !== origin) return { kind: 'outside', url };
  // The page 404.html is shown at any depth, where a relative address leads somewhere else each time.
  if (path === '404.html' && !/^(?:\/|#|https?:)/.test(address))
    return { kind: 'wrong', fault: 'relative-on-404' };

  const pathname = decode(url.pathname);
  const fragment = decode(url.hash.slice(1));
  if (pathname === undefined || fragment === undefined) return { kind: 'wrong', fault: 'encoding' };
  if (!pathname.startsWith(base)) return { kind: 'wrong', fault: 'outside-of-base' };
  const wanted = pathname.slice(base.length);
  return {
    kind: 'inside',
    file: wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted,
    fragment,
  };
}

/** `通告/index.html` → `%E9%80%9A%E5%91%8A/` */
function pageAddress(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replace(/(^|\/)index\.html$/, '$1');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
