import { verifyCredential } from '@digitalcredentials/verifier-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { printSite, serveFiles } from '../testing/credentials/printed-site.ts';
import { signedBoards } from '../testing/credentials/signed-boards.ts';
import { writeSignedContent } from '../testing/credentials/signed-content.ts';

let served: Awaited<ReturnType<typeof serveFiles>>;
let removeContent: () => void;

beforeAll(async () => {
  served = await serveFiles();
  const content = writeSignedContent({ url: served.url, base: '/' });
  removeContent = content.remove;
  for (const [path, body] of await printSite(content)) served.files.set(path, body);
  const { fetch } = globalThis;
  // `did:web` is asked for by https, of which this machine has no certificate; nobody else is asked.
  vi.stubGlobal('fetch', (asked: string | URL | Request, options?: RequestInit) => {
    const url = new URL(asked instanceof Request ? asked.url : asked);
    if (url.hostname !== 'localhost') return Promise.reject(new Error(`not asked for: ${url.href}`));
    url.protocol = 'http:';
    return fetch(url, { ...options, headers: undefined, signal: undefined });
  });
  // It tells of a schema that it cannot fetch.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  removeContent();
  await served.close();
});

const credentialOf = (number: string) =>
  JSON.parse(String(served.files.get(`/p/${number}/credential.json`))) as object;

/** What the verifier of the Digital Credentials Consortium says of each step, or the names of its errors. */
async function said(credential: object): Promise<unknown> {
  const { log, errors } = await verifyCredential({
    credential: credential as never,
    knownDIDRegistries: [] as never,
  });
  if (errors) return errors.map(({ name }) => name);
  return Object.fromEntries((log ?? []).map(({ id, valid, error }) => [id, error?.name ?? valid]));
}

test('it accepts what is in force', async () => {
  for (const number of [signedBoards.inForce, signedBoards.alsoInForce]) {
    expect(await said(credentialOf(number))).toMatchObject({
      valid_signature: true,
      expiration: true,
      revocation_status: true,
    });
  }
});

test('it finds what was revoked, and what ran out', async () => {
  expect(await said(credentialOf(signedBoards.revoked))).toMatchObject({
    valid_signature: true,
    revocation_status: false,
  });
  expect(await said(credentialOf(signedBoards.expired))).toMatchObject({
    valid_signature: true,
    expiration: false,
  });
});

test('it refuses a name that was changed', async () => {
  const credential = { ...credentialOf(signedBoards.inForce), name: '另一个小区' };
  expect(await said(credential)).toEqual(['invalid_signature']);
});
