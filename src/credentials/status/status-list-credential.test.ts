import { expect, test } from 'vitest';
import { publishedKey } from '../../testing/credentials/published-key.ts';
import { signedStatusList, statusListCredential } from './status-list-credential.ts';
import { statusPlace } from './status-place.ts';

const key = publishedKey();
const view = {
  list: 2,
  site: 'https://district.example/ztzl/hongbang/',
  issuer: { did: key.did, name: '清河区人民政府' },
  revoked: [7],
  created: '2022-05-16',
  verificationMethod: key.verificationMethod,
};

test('a status index is a place of one list', () => {
  expect([0, 131_071, 131_072].map(statusPlace)).toEqual([
    { list: 1, index: 0 },
    { list: 1, index: 131_071 },
    { list: 2, index: 0 },
  ]);
});

test('a list is a credential of the issuer at its own address', () => {
  expect(statusListCredential(view)).toMatchObject({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: 'https://district.example/ztzl/hongbang/status/revocation-2.json',
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: { id: key.did },
    validFrom: '2022-05-16T00:00:00+08:00',
    credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation' },
  });
});

test('it is signed twice, with the day of the event, and to the same bytes', async () => {
  const text = await signedStatusList(view, key);
  const { proof } = JSON.parse(text) as { proof: { cryptosuite: string; created: string }[] };
  expect(proof.map(({ cryptosuite, created }) => `${cryptosuite} ${created}`)).toEqual([
    'eddsa-rdfc-2022 2022-05-16T00:00:00+08:00',
    'eddsa-jcs-2022 2022-05-16T00:00:00+08:00',
  ]);
  expect(await signedStatusList(view, key)).toBe(text);
});

test('another key than the one that the list names does not sign it', async () => {
  const other = { ...key, verificationMethod: `${key.did}#key-2` };
  await expect(signedStatusList(view, other)).rejects.toThrow(/no key for/);
  await expect(signedStatusList(view, undefined)).rejects.toThrow(/no key for/);
});
