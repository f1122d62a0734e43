import { expect, test } from 'vitest';
import { issuerDid } from '../issuer-document.ts';
import { didOfSite, hostOfDid } from './did-web.ts';

test('the issuer that a page expects is the one that signs for its site', () => {
  for (const [url, base] of [
    ['https://hongbang.qinghe.example', '/'],
    ['https://www.qinghe.example:8443', '/ztzl/hongbang/'],
    ['http://127.0.0.1:4321', '/a/'],
  ] as const) {
    expect(didOfSite(new URL(base, url))).toBe(issuerDid({ url, base }));
  }
});

test('a host is told of a did:web alone', () => {
  expect(hostOfDid('did:web:www.qinghe.example%3A8443:ztzl:issuer')).toBe('www.qinghe.example:8443');
  for (const other of ['did:key:z6Mk', 'did:web:<b>x</b>', 'did:web:a b', '', `did:web:${'a'.repeat(300)}`])
    expect(hostOfDid(other)).toBeUndefined();
});
