import { expect, test } from 'vitest';
import { MOST_KEYS } from '../domain/issuer-key.ts';
import { anIssuerKey } from '../testing/builders/records.ts';
import { issuerDid, issuerDocument } from './issuer-document.ts';

const did = 'did:web:hongbang.example:issuer';

test.each([
  ['https://hongbang.example', '/', 'did:web:hongbang.example:issuer'],
  ['https://www.example.gov.cn/', '/ztzl/hongbang/', 'did:web:www.example.gov.cn:ztzl:hongbang:issuer'],
  ['http://localhost:4321', '/', 'did:web:localhost%3A4321:issuer'],
])('the issuer at %s%s', (url, base, expected) => {
  expect(issuerDid({ url, base })).toBe(expected);
});

test('every key that has begun is named, for signing, by an address of its own', () => {
  const keys = [
    anIssuerKey({ until: '2022-04-30' }),
    anIssuerKey({ id: 'key-2', publicKeyMultibase: 'z6MkSecond', from: '2022-05-01' }),
    anIssuerKey({ id: 'key-3', publicKeyMultibase: 'z6MkThird', from: '2022-06-01' }),
  ];
  expect(issuerDocument(did, keys, '2022-05-20')).toEqual({
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    controller: did,
    verificationMethod: [
      {
        id: `${did}#key-1`,
        type: 'Multikey',
        controller: did,
        publicKeyMultibase: 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
      },
      { id: `${did}#key-2`, type: 'Multikey', controller: did, publicKeyMultibase: 'z6MkSecond' },
    ],
    assertionMethod: [`${did}#key-1`, `${did}#key-2`],
  });
});

test('a key that was taken back stays, and says from when, once that day is known', () => {
  const keys = [anIssuerKey({ revokedFrom: '2022-05-10', reason: '电脑丢失' })];
  const revokedOn = (day: string) => issuerDocument(did, keys, day)?.verificationMethod[0]?.revoked;
  expect(revokedOn('2022-05-09')).toBeUndefined();
  expect(revokedOn('2022-05-10')).toBe('2022-05-10T00:00:00+08:00');
  expect(issuerDocument(did, keys, '2022-05-10')?.assertionMethod).toEqual([`${did}#key-1`]);
  expect(JSON.stringify(issuerDocument(did, keys, '2022-05-10'))).not.toContain('电脑');
});

test('a key that was taken back from its first day is no longer meant for signing', () => {
  const keys = [anIssuerKey({ revokedFrom: '2022-01-01' }), anIssuerKey({ id: 'key-2', from: '2022-05-01' })];
  const document = issuerDocument(did, keys, '2022-05-20');
  expect(document?.verificationMethod).toHaveLength(2);
  expect(document?.assertionMethod).toEqual([`${did}#key-2`]);
});

test('before the first key there is no document', () => {
  expect(issuerDocument(did, [], '2022-05-20')).toBeUndefined();
  expect(issuerDocument(did, [anIssuerKey()], '2021-12-31')).toBeUndefined();
});

test('with all the keys that a table may hold, at a long address, it has less than 8,192 bytes', () => {
  const keys = Array.from({ length: MOST_KEYS }, (_, at) =>
    anIssuerKey({ id: `key-${at + 1}`, revokedFrom: '2022-05-10' }),
  );
  const long = issuerDid({ url: 'https://hongbang.qinghe.example.gov.cn', base: '/ztzl/hongbang/' });
  const document = issuerDocument(long, keys, '2022-05-20');
  expect(Buffer.byteLength(`${JSON.stringify(document, null, 2)}\n`)).toBeLessThan(8192);
});
