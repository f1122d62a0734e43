/** The headers of an address, by a file `_headers` of static hosts. Names in lower case. */
export type HostHeaders = (path: string) => Record<string, string>;

/**
 * Reads `_headers` (Cloudflare Pages, Netlify): addresses at the beginning of a line, their headers indented below.
 * `*` stands for anything, `:name` for a part of a path; all blocks that fit hold, `! Name` takes a header away.
 */
export function hostHeaders(text: string): HostHeaders {
  const blocks: { pattern: RegExp; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\s/.test(line)) blocks.at(-1)?.lines.push(line.trim());
    else blocks.push({ pattern: patternOf(line.trim()), lines: [] });
  }
  return (path) => {
    const headers = new Map<string, string>();
    for (const { pattern, lines } of blocks) {
      if (!pattern.test(path)) continue;
      for (const line of lines) {
        const name = (line.startsWith('!') ? line.slice(1) : (line.split(':', 1)[0] ?? ''))
          .trim()
          .toLowerCase();
        const value = line.slice(line.indexOf(':') + 1).trim();
        const before = headers.get(name);
        if (line.startsWith('!')) headers.delete(name);
        else headers.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
    return Object.fromEntries(headers);
  };
}

function patternOf(address: string): RegExp {
  const source = address
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${source}$`);
}
