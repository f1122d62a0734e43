import { createPrivateKey } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { anIssuerKey } from '../../testing/builders/records.ts';
import { newKey, writeKeyFile } from './new-key.ts';
import { proofTime, readSigningKey, type KeySource } from './signing-key.ts';

const did = 'did:web:hongbang.example:issuer';
const first = newKey();
const second = newKey();
const keys = [
  anIssuerKey({ publicKeyMultibase: first.publicKeyMultibase, from: '2022-01-01', until: '2022-04-30' }),
  anIssuerKey({ id: 'key-2', publicKeyMultibase: second.publicKeyMultibase, from: '2022-05-01' }),
];

/** A folder with `repository/` in it, removed after the test. */
function aFolder(): { folder: string; repository: string } {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-key-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const repository = join(folder, 'repository');
  mkdirSync(repository);
  return { folder, repository };
}

function read(env: KeySource['env'], more: Partial<KeySource> = {}) {
  return readSigningKey({ env, repository: [], keys, did, day: '2022-05-20', ...more });
}

test('without either variable nothing is signed', () => {
  expect(read({ PATH: '/bin' })).toBeUndefined();
});

test('the key in force on the day, from a file or a variable, or both if they agree', () => {
  const { folder, repository } = aFolder();
  const file = join(folder, 'key-2.pem');
  writeKeyFile(file, second.pem, [repository]);
  const key = {
    did,
    verificationMethod: `${did}#key-2`,
    publicKeyMultibase: second.publicKeyMultibase,
    secretKeyMultibase: second.secretKeyMultibase,
    from: '2022-05-01',
  };
  expect(read({ HONGBANG_KEY_FILE: file }, { repository: [repository] })).toEqual(key);
  expect(read({ HONGBANG_KEY: second.secretKeyMultibase })).toEqual(key);
  expect(read({ HONGBANG_KEY_FILE: file, HONGBANG_KEY: second.pem })).toEqual(key);
  expect(() => read({ HONGBANG_KEY_FILE: file, HONGBANG_KEY: first.pem })).toThrow(/HB-KEY-TWO/);
});

test('a variable that is set and empty is refused: a secret may be missing', () => {
  expect(() => read({ HONGBANG_KEY: '' })).toThrow(/^HONGBANG_KEY：.*空的.*HB-KEY-FORM/);
  expect(() => read({ HONGBANG_KEY_FILE: '' })).toThrow(/空的.*HB-KEY-FILE/);
});

test('a key that is not the one in force says which it is and what to do', () => {
  const given = (pem: string, more: Partial<KeySource>) => () => read({ HONGBANG_KEY: pem }, more);
  expect(given(newKey().pem, {})).toThrow(/不在 content\/keys.csv 里.*key-2.*HB-KEY-MATCH/);
  expect(given(first.pem, {})).toThrow(/key-1，用到 2022-04-30 为止/);
  expect(given(second.pem, { day: '2022-04-30' })).toThrow(/key-2，从 2022-05-01 起才用/);
  const revoked = keys.map((key) => ({ ...key, revokedFrom: '2022-05-10' }));
  expect(given(second.pem, { keys: revoked })).toThrow(/从 2022-05-10 起已经收回。做一把新的.*keys -- new/);
  const { publicKeyMultibase } = newKey();
  const next = anIssuerKey({ id: 'key-3', publicKeyMultibase, from: '2022-05-11' });
  expect(given(second.pem, { keys: [...revoked, next] })).toThrow(/已经收回。换成 key-3 的私钥/);
  expect(given(second.pem, { keys: [] })).toThrow(/keys -- add/);
});

test('a key that is taken back later signs on the days before', () => {
  const revoked = keys.map((key) => ({ ...key, revokedFrom: '2022-05-10' }));
  expect(read({ HONGBANG_KEY: second.pem }, { keys: revoked, day: '2022-05-09' })?.from).toBe('2022-05-01');
});

test('a file inside the repository is refused, through a link too, and below any folder of git', () => {
  const { folder, repository } = aFolder();
  const inside = join(repository, 'key.pem');
  writeFileSync(inside, second.pem, { mode: 0o600 });
  const link = join(folder, 'link.pem');
  symlinkSync(inside, link);
  for (const file of [inside, link])
    expect(() => read({ HONGBANG_KEY_FILE: file }, { repository: [repository] })).toThrow(/HB-KEY-PLACE/);
  const linked = join(folder, 'linked');
  symlinkSync(repository, linked);
  expect(() => read({ HONGBANG_KEY_FILE: inside }, { repository: [linked] })).toThrow(/HB-KEY-PLACE/);
  expect(() => writeKeyFile(join(linked, 'sub', 'new.pem'), second.pem, [repository])).toThrow(
    /HB-KEY-PLACE/,
  );

  expect(read({ HONGBANG_KEY_FILE: inside })).toBeDefined();
  mkdirSync(join(folder, '.git'));
  expect(() => read({ HONGBANG_KEY_FILE: inside })).toThrow(/HB-KEY-PLACE/);
});

test.skipIf(process.platform === 'win32')('a file that others may read or write is refused', () => {
  const { folder } = aFolder();
  const file = join(folder, 'key.pem');
  writeFileSync(file, second.pem);
  for (const mode of [0o640, 0o604, 0o620, 0o601]) {
    chmodSync(file, mode);
    expect(() => read({ HONGBANG_KEY_FILE: file })).toThrow(/chmod 600.*HB-KEY-OPEN/);
  }
  chmodSync(file, 0o400);
  expect(read({ HONGBANG_KEY_FILE: file })).toBeDefined();
});

test('a file that is missing, a folder, or too large for a key', () => {
  const { folder } = aFolder();
  expect(() => read({ HONGBANG_KEY_FILE: join(folder, 'none.pem') })).toThrow(/没有这个文件.*HB-KEY-FILE/);
  expect(() => read({ HONGBANG_KEY_FILE: folder })).toThrow(/不是文件.*HB-KEY-FILE/);
  const large = join(folder, 'large.pem');
  writeFileSync(large, 'x'.repeat(20_000), { mode: 0o600 });
  expect(() => read({ HONGBANG_KEY_FILE: large })).toThrow(/20000 个字节.*HB-KEY-FORM/);
});

test('a new key file is for its owner alone and never written over another', () => {
  const { folder } = aFolder();
  const file = join(folder, 'deep', 'key.pem');
  writeKeyFile(file, first.pem, []);
  if (process.platform !== 'win32') {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o700);
  }
  expect(() => writeKeyFile(file, second.pem, [])).toThrow(/不覆盖.*HB-KEY-FILE/);
  expect(() => read({ HONGBANG_KEY_FILE: file })).toThrow(/key-1/);
});

test('no proof is older than its key', () => {
  expect(proofTime({ from: '2022-05-01' }, '2022-04-18')).toBe('2022-05-01T00:00:00+08:00');
  expect(proofTime({ from: '2022-05-01' }, '2022-05-16')).toBe('2022-05-16T00:00:00+08:00');
});

test('a key in place of the name of its file is refused without a word of it', () => {
  const jwk = JSON.stringify(createPrivateKey(second.pem).export({ format: 'jwk' }));
  const [, inside = ''] = second.pem.split('\n');
  for (const text of [second.secretKeyMultibase, second.pem, jwk, inside, `"${second.secretKeyMultibase}"`]) {
    const attempt = () => read({ HONGBANG_KEY_FILE: text });
    expect(attempt).toThrow(/写了私钥本身.*HB-KEY-FILE/);
    for (const part of [second.secretKeyMultibase.slice(4, 16), inside.slice(24, 40), '"d"'])
      expect(attempt).not.toThrow(part);
  }
});
