import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anIssuerKey } from '../testing/builders/records.ts';
import { issuerFiles, refuseLostKeys } from './issuer-files.ts';

const site = { url: 'https://hongbang.example', base: '/', day: '2022-05-20' };
const did = 'did:web:hongbang.example:issuer';

test('the document lies where did:web looks for it, and for a whole host in two places', () => {
  const keys = [anIssuerKey()];
  const [document, copy] = issuerFiles(keys, site);
  expect([document?.path, copy?.path]).toEqual(['/issuer/did.json', '/.well-known/did.json']);
  expect(copy?.body).toBe(document?.body);
  expect(JSON.parse(String(document?.body))).toMatchObject({ id: did });
  const below = issuerFiles(keys, { ...site, base: '/ztzl/hongbang/' });
  expect(below.map(({ path }) => path)).toEqual(['/issuer/did.json']);
});

test('without a key there is no document', () => {
  expect(issuerFiles([], site)).toEqual([]);
});

/** A root whose `dist` holds this issuer's document. */
function published(document: string): string {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-issuer-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'dist', 'issuer'), { recursive: true });
  writeFileSync(join(root, 'dist', 'issuer', 'did.json'), document);
  return root;
}

test('a published key that went away, or was changed, stops the build', () => {
  const keys = [
    anIssuerKey({ until: '2022-04-30' }),
    anIssuerKey({ id: 'key-2', publicKeyMultibase: 'z6MkSecond' }),
  ];
  const root = published(String(issuerFiles(keys, site)[0]?.body));
  expect(() => refuseLostKeys(root, did, keys)).not.toThrow();
  expect(() => refuseLostKeys(root, did, keys.slice(0, 1))).toThrow(/key-2 不在 content\/keys.csv/);
  const changed = keys.map((key) => ({ ...key, publicKeyMultibase: `${key.publicKeyMultibase}x` }));
  expect(() => refuseLostKeys(root, did, changed)).toThrow(/key-1/);
  // Another site that was built in the same place.
  expect(() => refuseLostKeys(root, `${did}:other`, [])).not.toThrow();
});

test('a document that cannot be read says so', () => {
  expect(() => refuseLostKeys(published('{'), did, [])).toThrow(/改坏/);
});
