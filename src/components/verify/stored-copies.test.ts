import { afterEach, expect, test, vi } from 'vitest';
import type { Fetched } from '../../credentials/verify/fetch-json.ts';
import { withStoredCopies } from './stored-copies.ts';

afterEach(() => vi.unstubAllGlobals());

const address = new URL('https://hongbang.example/p/QH-1/state.json');

/** Asks for a document while `stored` lies in the cache of the page and the network gives `answer`. */
async function ask(answer: Fetched, stored?: Response) {
  const cache = new Map<string, Response>();
  if (stored) cache.set(address.href, stored);
  const open = () =>
    Promise.resolve({
      keys: () => Promise.resolve([]),
      put: (at: URL, copy: Response) => Promise.resolve(void cache.set(at.href, copy)),
      match: (at: URL) => Promise.resolve(cache.get(at.href)),
      delete: (at: URL) => Promise.resolve(cache.delete(at.href)),
    });
  vi.stubGlobal('caches', { open });
  const fetchJson = withStoredCopies(
    () => Promise.resolve(answer),
    new URL('https://hongbang.example/verify/'),
  );
  return { fetched: await fetchJson(address, 1000), cache };
}

const copy = (body: string, storedAt?: string) =>
  new Response(body, storedAt === undefined ? {} : { headers: { 'x-stored-at': storedAt } });
const down: Fetched = { missing: 'unreachable' };

test('a copy stands in only for a network that does not answer, and always says when it was stored', async () => {
  const stored = () => copy('{"state":"in-force"}', '1650000000000');
  expect((await ask(down, stored())).fetched).toEqual({
    found: { state: 'in-force' },
    storedAt: 1_650_000_000_000,
  });
  const now: Fetched = { found: { state: 'revoked' } };
  expect((await ask(now, stored())).fetched).toEqual(now);
  for (const missing of ['absent', 'redirected', 'unreadable', 'too-big'] as const)
    expect((await ask({ missing }, stored())).fetched).toEqual({ missing });
  expect((await ask({ missing: 'absent' }, stored())).cache.size).toBe(0);
});

test.each([
  ['without a time', copy('{}')],
  ['of no time', copy('{}', 'x')],
  ['of days to come', copy('{}', String(Date.now() + 86_400_000))],
  ['that is no JSON', copy('<html>', '1650000000000')],
])('a copy %s, which somebody else put there, is not used', async (_, stored) => {
  expect((await ask(down, stored)).fetched).toEqual(down);
});
