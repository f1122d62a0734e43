import { createPrivateKey } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContentFolder } from '../src/testing/content-folder.ts';
import { readPrivateKey } from '../src/credentials/keys/read-private-key.ts';

const district = writeContentFolder({ 'plaques/epidemic-free.csv': 'number,unit\nQH-1,chunjiang-1\n' });
const { root, content } = district;
const [www, keys] = [join(root, 'www'), join(mkdtempSync(join(tmpdir(), 'hongbang-secrets-')), 'key.pem')];
const day = '2022-05-20';
const planted = {
  HONGBANG_S3_ACCESS_KEY_ID: 'planted-access-id',
  HONGBANG_S3_SECRET_ACCESS_KEY: 'planted-s3-secret/+',
  HONGBANG_S3_ENDPOINT: 'http://127.0.0.1:9',
  HONGBANG_REVIEW_TOKEN: 'planted-review-token',
  TURBO_TOKEN: 'planted-turbo-token',
  TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'planted-turbo-signature',
  GIT_REMOTE: 'https://clerk:planted-git-password@git.example.org/x.git',
  NPM_TOKEN: 'planted-npm-token',
  PUBLIC_PLANTED: 'planted-public-variable',
};
const secrets = Object.values(planted)
  .flatMap((value) => /planted-[\w/+-]+/.exec(value) ?? [])
  .map((text) => Buffer.from(text));
let said = '';
let key = '';

/** Runs a command with everything planted, and keeps what it says. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): number | null {
  const script = join(import.meta.dirname, `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, CI: 'true', ...planted, ...env },
  });
  said += stdout + stderr;
  return status;
}

/** The bytes of a secret in the forms in which it might be written down. */
function formsOf(secret: Buffer): Buffer[] {
  const texts = [secret.toString('base64').replace(/=+$/, ''), secret.toString('base64url')];
  const hex = secret.toString('hex');
  return [
    secret,
    ...[...texts, hex, hex.toUpperCase(), encodeURIComponent(secret.toString('latin1'))].map((text) =>
      Buffer.from(text),
    ),
  ];
}

/** By its first bytes (RFC 1952, 2.3.1): what is not worth packing is kept under the same name, empty. */
function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function found(bytes: Buffer): string[] {
  return secrets.flatMap((secret) =>
    formsOf(secret).some((form) => bytes.includes(form)) ? [secret.toString('latin1')] : [],
  );
}

beforeAll(() => {
  const options = ['--content', content, '--root', root, '--as-of', day];
  expect(run('keys', ['new', keys, '--from', '2022-01-01', ...options])).toBe(0);
  expect(run('keys', ['assign', ...options])).toBe(0);
  key = readFileSync(keys, 'utf8');
  const seed = createPrivateKey(key).export({ format: 'jwk' }).d ?? '';
  secrets.push(Buffer.from(seed, 'base64url'), Buffer.from(readPrivateKey(key).secretKeyMultibase));
  secrets.push(Buffer.from(key.split('\n')[1] ?? ''));
});
afterAll(() => {
  district.remove();
  rmSync(dirname(keys), { recursive: true });
});

test('no command says a secret of its environment, or leaves one in a file', () => {
  const options = ['--content', content, '--root', root];
  const signed = { HONGBANG_KEY: key };
  expect(run('build', [...options, '--as-of', day], signed)).toBe(0);
  expect(run('check', ['--content', content], signed)).toBe(0);
  expect(run('keys', ['list', ...options, '--as-of', day], signed)).toBe(0);
  expect(run('publish', [`folder:${www}`, '--force', ...options])).toBe(0);
  expect(run('publish', ['s3://bucket/site', '--force', ...options])).toBe(1);
  const gitlab = {
    CI_API_V4_URL: 'http://127.0.0.1:9/api/v4',
    CI_PROJECT_ID: '1',
    CI_MERGE_REQUEST_IID: '1',
  };
  expect(run('review', ['gitlab', '--content', content], gitlab)).toBe(3);

  expect(found(Buffer.from(said))).toEqual([]);
  const files = ['**/*', '.hongbang/**/*'].flatMap((pattern) => globSync(pattern, { cwd: root }));
  expect(files.some((file) => file.endsWith('credential.json'))).toBe(true);
  const holding = files
    .map((file) => join(root, file))
    .filter((file) => statSync(file).isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return found(isPacked(bytes) ? gunzipSync(bytes) : bytes).length > 0;
    });
  expect(holding).toEqual([]);
});

test.each([
  ['cut off', () => key.slice(0, 70)],
  ['of another issuer', () => 'z3u2cRPQwSxVCWVkPhMFVMNsNUrEDwBBxoYCHvrtMAXPcZ3s'],
  ['in damaged JSON', () => `{"kty":"OKP","d":"${secrets.at(-3)?.toString('base64url')}"`],
])('what is said of a key that is %s holds nothing of it', (_, given) => {
  const before = said.length;
  const wrong = given();
  const options = ['--content', content, '--root', root, '--as-of', day];
  // A key that nobody knows is told as such; what cannot be read is refused.
  expect(run('keys', ['list', ...options], { HONGBANG_KEY: wrong })).toBeLessThan(2);
  const now = said.slice(before);
  expect(found(Buffer.from(now))).toEqual([]);
  for (let at = 30; at + 12 <= wrong.length; at += 6) expect(now).not.toContain(wrong.slice(at, at + 12));
});

test('a password in the address of a storage is refused and not repeated', () => {
  const before = said.length;
  const endpoint = 'https://clerk:planted-git-password@s3.example.org';
  expect(
    run('publish', ['s3://bucket/site', '--force', '--content', content, '--root', root], {
      HONGBANG_S3_ENDPOINT: endpoint,
    }),
  ).toBe(1);
  expect(said.slice(before)).toContain('HONGBANG_S3_ENDPOINT');
  expect(found(Buffer.from(said.slice(before)))).toEqual([]);
});
