import { createHash } from 'node:crypto';
import { hashes, verify } from '@noble/ed25519';
import { base58 } from '@scure/base';
import { expect, test } from 'vitest';
import { publishedKey } from '../../testing/credentials/published-key.ts';
import { signJcs } from './sign-jcs.ts';

hashes.sha512 = (message) => createHash('sha512').update(message).digest();

const key = publishedKey();
const created = '2022-05-23T00:00:00+08:00';
const document = {
  name: '无疫小区',
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  count: 14,
  none: undefined,
};

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const rawPublicKey = base58.decode(key.publicKeyMultibase.slice(1)).subarray(2);
const holdsFor = (proofValue: string, options: string, form: string) =>
  verify(base58.decode(proofValue.slice(1)), Buffer.concat([sha256(options), sha256(form)]), rawPublicKey);

test('the signature is one over the hashes of both canonical forms, by other hands', () => {
  const { proof } = signJcs(document, key, created);
  // Written out by hand from RFC 8785: keys by their UTF-16 units, no spaces, nothing of what is undefined.
  const options = `{"@context":["https://www.w3.org/ns/credentials/v2"],"created":"${created}","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","type":"DataIntegrityProof","verificationMethod":"${key.verificationMethod}"}`;
  const form = '{"@context":["https://www.w3.org/ns/credentials/v2"],"count":14,"name":"无疫小区"}';
  expect(holdsFor(proof.proofValue, options, form)).toBe(true);
  expect(holdsFor(proof.proofValue, options, form.replace('14', '15'))).toBe(false);
  expect(holdsFor(proof.proofValue, options.replace('05-23', '05-24'), form)).toBe(false);
});

test('the order of keys changes nothing, and neither does the hour', () => {
  const reversed = Object.fromEntries(Object.entries(document).reverse());
  expect(signJcs(reversed, key, created).proof).toEqual(signJcs(document, key, created).proof);
});

test('a document without contexts is signed without any', () => {
  const { proof } = signJcs({ files: {} }, key, created);
  expect(proof).not.toHaveProperty('@context');
  expect(Object.keys(proof).at(-1)).toBe('proofValue');
});

test('a key that is none is refused without being said', () => {
  const broken = { ...key, secretKeyMultibase: key.secretKeyMultibase.slice(0, -3) };
  const attempt = () => signJcs(document, broken, created);
  expect(attempt).toThrow(/no Ed25519 secret key/);
  expect(attempt).not.toThrow(new RegExp(broken.secretKeyMultibase.slice(1, 12)));
});
