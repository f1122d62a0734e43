import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { publishedKey } from '../../testing/credentials/published-key.ts';
import { readPrivateKey } from './read-private-key.ts';

// The key of RFC 8032 (section 7.1) in every form; openssl and RFC 8037 (appendix A.1) write it so.
const { publicKeyMultibase, secretKeyMultibase } = publishedKey();
const pair = { publicKeyMultibase, secretKeyMultibase };
const pem = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
-----END PRIVATE KEY-----
`;
const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const jwk = { kty: 'OKP', crv: 'Ed25519', d, x };

test.each([
  ['PEM', pem],
  ['PEM in one line, as variables hold it', pem.replaceAll('\n', '\\n')],
  ['PEM with line ends of Windows and a mark', `\ufeff${pem.replaceAll('\n', '\r\n')}`],
  ['JWK', JSON.stringify(jwk)],
  ['multibase', `${secretKeyMultibase}\n`],
  ['a Multikey', JSON.stringify({ type: 'Multikey', publicKeyMultibase, secretKeyMultibase })],
])('reads %s', (_, text) => {
  expect(readPrivateKey(text)).toEqual(pair);
});

const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed448 = generateKeyPairSync('ed448');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const x25519 = generateKeyPairSync('x25519');
const published = generateKeyPairSync('ed25519').publicKey;
const pkcs8 = { format: 'pem', type: 'pkcs8' } as const;
const spki = { format: 'pem', type: 'spki' } as const;

describe('refuses, without a word of the key,', () => {
  test.each([
    ['nothing', ' \n', '空的'],
    ['a PEM of another curve', p256.privateKey.export(pkcs8).toString(), '不是 Ed25519'],
    ['a PEM of Ed448', ed448.privateKey.export(pkcs8).toString(), 'ed448'],
    ['a JWK of another curve', JSON.stringify(p256.privateKey.export({ format: 'jwk' })), 'P-256'],
    ['a PEM of RSA', rsa.privateKey.export(pkcs8).toString(), '是 rsa'],
    ['a PEM of X25519', x25519.privateKey.export(pkcs8).toString(), '是 x25519'],
    ['a JWK of X25519', JSON.stringify(x25519.privateKey.export({ format: 'jwk' })), '是 X25519'],
    [
      'a JWK with a key for its curve',
      JSON.stringify({ ...jwk, crv: secretKeyMultibase }),
      '不是 Ed25519 的私钥。',
    ],
    ['several keys in a PEM', p256.privateKey.export(pkcs8).toString() + pem, '不止一段'],
    ['both halves in a PEM', pem + published.export(spki).toString(), '不止一段'],
    [
      'a PEM of old with a password',
      rsa.privateKey
        .export({ format: 'pem', type: 'pkcs1', cipher: 'aes-128-cbc', passphrase: 'x' })
        .toString(),
      '口令',
    ],
    ['a PEM that was saved as UTF-16', Buffer.from(`\ufeff${pem}`, 'utf16le').toString(), '认不出'],
    ['a set of JWKs', JSON.stringify({ keys: [jwk] }), '不是 Ed25519'],
    ['the name of a file', '/home/clerk/key-1.pem', '认不出'],
    ['a public PEM', published.export(spki).toString(), '这是公钥'],
    ['a public JWK', JSON.stringify({ ...jwk, d: undefined }), '这是公钥'],
    ['a public Multikey', publicKeyMultibase, '这是公钥'],
    ['a public Multikey in JSON', JSON.stringify({ publicKeyMultibase }), '这是公钥'],
    [
      'a PEM with a password',
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMC4C\n-----END ENCRYPTED PRIVATE KEY-----',
      '口令',
    ],
    ['a key of SSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl', 'SSH'],
    ['half a PEM', pem.slice(0, 60), '没有结尾'],
    ['a PEM with a line missing', pem.replace('BCIEIJ1hsZ3v', ''), '不完整'],
    ['half a JWK', JSON.stringify(jwk).slice(0, 70), 'JSON 不完整'],
    ['a JWK with half of its number', JSON.stringify({ ...jwk, d: d.slice(0, 20) }), '32 个字节'],
    ['a JWK whose halves are of two keys', JSON.stringify({ ...jwk, x: d }), '不是一对'],
    [
      'a Multikey whose halves are of two keys',
      JSON.stringify({ secretKeyMultibase, publicKeyMultibase: 'z6MkOther' }),
      '不是一对',
    ],
    ['half a multibase', secretKeyMultibase.slice(0, 30), '长度|Ed25519'],
    ['a multibase with a sign that base58 has not', secretKeyMultibase.replace('u', '0'), 'base58'],
    ['a multibase of another curve', 'z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN', 'Ed25519'],
    ['any other text', 'password', '认不出'],
  ])('%s', (_, text, words) => {
    const attempt = () => readPrivateKey(text);
    expect(attempt).toThrow(new RegExp(words));
    expect(attempt).toThrow(/HB-KEY-FORM/);
    expect(attempt).not.toThrow(/nWGx|MC4C|J1hs|en7t5/);
  });
});
