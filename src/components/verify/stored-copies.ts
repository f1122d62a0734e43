import type { Fetched, FetchJson } from '../../credentials/verify/fetch-json.ts';

/** So many documents are kept for when there is no network. */
const MOST_COPIES = 60;
const TIME = 'x-stored-at';

/**
 * Asks the network, and keeps what it gives; where it gives nothing, the copy with the time at which it was stored.
 * What the site says is gone, or what comes from elsewhere, has no copy.
 * @param folder address of the page: several sites may share an origin
 */
export function withStoredCopies(fetchJson: FetchJson, folder: URL): FetchJson {
  const copies = () => openCopies(`hongbang-verify-data:${folder.pathname}`);
  return async (address, most) => {
    const fetched = await fetchJson(address, most);
    const cache = await copies();
    if (!cache) return fetched;
    if ('found' in fetched) {
      await keep(cache, address, fetched.found);
      return fetched;
    }
    if (fetched.missing === 'absent') await cache.delete(address);
    const copy = fetched.missing === 'unreachable' ? await cache.match(address) : undefined;
    return (copy && (await contentOf(copy))) ?? fetched;
  };
}

async function openCopies(name: string): Promise<Cache | undefined> {
  try {
    return await caches.open(name);
  } catch {
    // Private windows and full disks have no place for copies: then there is the network alone.
    return undefined;
  }
}

/** What a copy holds; undefined where it is none of ours: every page of this origin can write into its caches. */
async function contentOf(copy: Response): Promise<Fetched | undefined> {
  const storedAt = Number(copy.headers.get(TIME) ?? NaN);
  if (!(storedAt > 0 && storedAt <= Date.now())) return undefined;
  try {
    return { found: await copy.json(), storedAt };
  } catch {
    // No JSON.
    return undefined;
  }
}

async function keep(cache: Cache, address: URL, found: unknown): Promise<void> {
  try {
    const others = await cache.keys();
    for (const old of others.slice(0, Math.max(0, others.length - MOST_COPIES))) await cache.delete(old);
    await cache.put(
      address,
      new Response(JSON.stringify(found), { headers: { [TIME]: String(Date.now()) } }),
    );
  } catch {
    // No room.
  }
}
