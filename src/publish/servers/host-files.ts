import type { BuiltRecord } from '../../press/built-record.ts';
import { headerRules } from './response-headers.ts';

/**
 * `_headers` of static hosts (Cloudflare Pages, Netlify): an address gets the headers of all rules that fit. These
 * hosts let every file be asked for anew by themselves, so that rules for caching only say what may be kept.
 */
export function headersFile(built: BuiltRecord): string {
  const blocks = headerRules(built).flatMap(({ why, paths, headers }) => {
    const lines = Object.entries(headers)
      .filter(([name]) => paths.length > 0 || name !== 'Cache-Control')
      // What an earlier rule set is taken away by `! Name` at Cloudflare; Netlify has no such thing.
      .map(([name, value]) => (value === '' ? `  ! ${name}` : `  ${name}: ${value}`));
    const patterns = paths.length === 0 ? ['*'] : paths.flatMap((path) => hostPattern(path) ?? []);
    return [`# ${why}`, ...patterns.flatMap((pattern) => [built.base + pattern, ...lines])];
  });
  return `${blocks.join('\n')}\n`;
}

/** These hosts know names for whole parts of a path, and an asterisk at its end. */
function hostPattern(path: string): string | undefined {
  let part = 0;
  const segments = path.split('/').map((segment) => (segment === '*' ? `:part${(part += 1)}` : segment));
  if (segments.some((segment) => segment.includes('*'))) return undefined;
  return segments.at(-1) === '' ? `${segments.join('/')}*` : segments.join('/');
}

/** `_redirects` of static hosts. A tombstone stays a page there: few of them answer anything with 410. */
export function redirectsFile({ base, redirects }: BuiltRecord): string {
  return Object.entries(redirects)
    .map(([from, to]) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`)
    .sort()
    .join('');
}
