import type { HostHeaders } from './host-headers.ts';

interface Location {
  /** As it is written: `/s/verify/`, `= /s/manifest.json`, `~ "^/s/(?:…)"`. */
  of: string;
  headers: Record<string, string>;
  inner: Location[];
}

/**
 * The headers of an address by the configuration that publishing writes for nginx: locations within that of the base,
 * of which each names all its headers or includes `location.conf`. It reads no other configuration.
 */
export function nginxHeaders(site: string, included: string): HostHeaders {
  const root: Location = { of: '', headers: {}, inner: [] };
  const open = [root];
  for (const line of site.split('\n').map((one) => one.trim())) {
    const last = open.at(-1);
    if (line.endsWith('{')) {
      const block = { of: /^location (?:\^~ )?(.+) \{$/.exec(line)?.[1] ?? '', headers: {}, inner: [] };
      if (block.of !== '') last?.inner.push(block);
      open.push(block);
    } else if (line === '}') open.pop();
    else if (last) {
      const lines = /^include \S+\/location\.conf;$/.test(line) ? included.split('\n') : [line];
      for (const one of lines) Object.assign(last.headers, headerIn(one.trim()));
    }
  }
  return (path) => locationOf(root, path).headers;
}

function headerIn(line: string): Record<string, string> {
  const [, name, value = ''] = /^add_header (\S+) "?(.*?)"?(?: always)?;$/.exec(line) ?? [];
  return name === undefined ? {} : { [name.toLowerCase()]: value };
}

/** An exact address first, then the longest beginning, and within it an expression that fits. */
function locationOf(location: Location, path: string): Location {
  const fits = location.inner.filter(({ of }) =>
    of.startsWith('~ ')
      ? new RegExp(of.slice(2).replaceAll('"', '')).test(path)
      : of.startsWith('= ')
        ? path === of.slice(2)
        : path.startsWith(of),
  );
  const rank = ({ of }: Location) => (of.startsWith('~ ') || of.startsWith('= ') ? Infinity : of.length);
  const [best] = fits.sort((a, b) => rank(b) - rank(a));
  return best === undefined ? location : locationOf(best, path);
}
