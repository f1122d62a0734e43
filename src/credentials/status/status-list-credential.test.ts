import { contexts } from '@digitalbazaar/credentials-context';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { expect, test } from 'vitest';
import { anIssuerKey } from '../../testing/builders/records.ts';
import { issuerDocument } from '../issuer-document.ts';
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

/** What the libraries of others read at place `index` of a list, having verified it; or why they do not. */
async function readByOthers(list: string, index: number): Promise<boolean | string | undefined> {
  const document = issuerDocument(key.did, [anIssuerKey()], '2022-05-20');
  const places: Record<string, object | undefined> = {
    [statusListCredential(view).id]: JSON.parse(list) as object,
    [key.did]: document,
    [`${key.did}#key-1`]: { '@context': document?.['@context'], ...document?.verificationMethod[0] },
  };
  const { results, error } = await checkStatus({
    credential: {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential'],
      issuer: key.did,
      credentialSubject: {},
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: String(index),
        statusListCredential: statusListCredential(view).id,
      },
    },
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: async (url) => {
      const found = places[url] ?? contexts.get(url);
      if (found === undefined) throw new Error(`nothing stands at ${url}`);
      return { contextUrl: null, documentUrl: url, document: found };
    },
  });
  return error === undefined ? results?.[0]?.status : String(error.cause ?? error);
}

test('others verify the list by the issuer’s document and read its places', async () => {
  const named = { ...key, verificationMethod: `${key.did}#key-1` };
  const text = await signedStatusList({ ...view, verificationMethod: named.verificationMethod }, named);
  expect([await readByOthers(text, 7), await readByOthers(text, 8)]).toEqual([true, false]);
  const dated = text.replace('"validFrom": "2022-05-16', '"validFrom": "2022-05-17');
  expect(await readByOthers(dated, 7)).toMatch(/erif/);
});
