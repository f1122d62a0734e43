import type { Pagefind, PagefindInstance } from './pagefind.ts';

type MergeOptions = Parameters<PagefindInstance['mergeIndex']>[1];

/** Another site, of which bundles are searched: records get the filter `issuer`. */
export interface OfPeer {
  id: string;
  /** Its home page. */
  url: string;
}

export interface OpenIndex {
  index: PagefindInstance;
  /** Bundles that could not be loaded; the search goes on without them. */
  missing: string[];
}

/**
 * Loads the first bundle, which carries the program, and merges the others into it. One broken bundle would make
 * every search fail, so broken ones are looked for, by halves, and left out.
 *
 * @param bundles folders with the base, `/base/pagefind/site/`
 * @param onLoaded called after each merged bundle with the number of those already there
 * @param peer site of all bundles but the first, which are whole addresses then; the program works on them in a
 *   worker of its own, which no other search waits for
 * @throws Error if the first bundle cannot be loaded
 */
export async function openIndex(
  bundles: readonly string[],
  base: string,
  onLoaded: (count: number) => void = () => undefined,
  peer?: OfPeer,
): Promise<OpenIndex> {
  const [first, ...others] = bundles;
  if (first === undefined) throw new Error('No search bundle');
  // Browsers load a module once for each fragment, from the same file.
  const program = `${first}pagefind.js${peer ? `#${peer.id}` : ''}`;
  const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
  const merged = peer ? { baseUrl: peer.url, mergeFilter: { issuer: peer.id } } : { baseUrl: base };
  const open = (paths: readonly string[]) => openAll(pagefind, paths, { base, merged, onLoaded });
  try {
    return { index: await open(others), missing: [] };
  } catch {
    // If even the first bundle alone does not work, this throws.
    await (await open([])).destroy();
  }
  const missing = await brokenOf(others, async (paths) => (await open(paths)).destroy());
  return { index: await open(others.filter((path) => !missing.includes(path))), missing };
}

async function openAll(
  pagefind: Pagefind,
  others: readonly string[],
  { base, merged, onLoaded }: { base: string; merged: MergeOptions; onLoaded: (count: number) => void },
): Promise<PagefindInstance> {
  const index = pagefind.createInstance({ baseUrl: base });
  // A search for nothing asks each bundle whether it is there. The first one must be: merging waits for it.
  const isThere = () => index.search('');
  try {
    await isThere();
    let loaded = 1;
    onLoaded(loaded);
    await Promise.all(
      others.map(async (path) => {
        await index.mergeIndex(path, merged);
        onLoaded(++loaded);
      }),
    );
    await isThere();
    return index;
  } catch (failure) {
    await index.destroy();
    throw failure;
  }
}

/** Those of the paths with which `work` fails. */
async function brokenOf(
  paths: readonly string[],
  work: (paths: readonly string[]) => Promise<void>,
): Promise<string[]> {
  try {
    await work(paths);
    return [];
  } catch {
    if (paths.length === 1) return [...paths];
    const half = Math.ceil(paths.length / 2);
    return [...(await brokenOf(paths.slice(0, half), work)), ...(await brokenOf(paths.slice(half), work))];
  }
}
