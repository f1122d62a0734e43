import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentText } from '../src/desk/content-change.ts';
import { aContentFolder, type ContentFolder } from '../src/testing/content-folder.ts';

const script = join(import.meta.dirname, 'keys.ts');
const plaques = 'plaques/epidemic-free.csv';

function aFolder(): ContentFolder & { key: (name: string) => string } {
  const keys = mkdtempSync(join(tmpdir(), 'hongbang-keys-'));
  onTestFinished(() => rmSync(keys, { recursive: true, force: true }));
  const folder = aContentFolder({ [plaques]: 'number,unit\nQH-1,chunjiang-1\n' });
  return { ...folder, key: (name) => join(keys, name) };
}

function run({ content, root }: ContentFolder, args: string[], env: Record<string, string> = {}) {
  const options = ['--content', content, '--root', root, '--as-of', '2022-05-20'];
  return spawnSync(process.execPath, [script, ...args, ...options], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

test('makes a key, gives boards a place, changes the key and takes the old one back', () => {
  const folder = aFolder();
  const [first, second] = [folder.key('key-1.pem'), folder.key('key-2.pem')];
  const made = run(folder, ['new', first, '--from', '2022-01-01']);
  expect([made.status, made.stdout]).toEqual([0, expect.stringContaining('keys -- assign')]);
  const pem = readFileSync(first, 'utf8');
  expect(pem).toContain('BEGIN PRIVATE KEY');
  if (process.platform !== 'win32') expect(statSync(first).mode & 0o777).toBe(0o600);
  expect(contentText(folder.content, 'keys.csv')).toMatch(/^key-1,z6Mk\w{44},2022-01-01,,,$/m);

  const again = run(folder, ['new', folder.key('other.pem')]);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('HB851')]);
  expect(existsSync(folder.key('other.pem'))).toBe(false);

  expect(run(folder, ['assign']).stdout).toContain('编了 1 个状态序号');
  expect(contentText(folder.content, plaques)).toMatch(/^QH-1,chunjiang-1,\d{1,6}$/m);

  expect(run(folder, ['rotate', second]).status).toBe(0);
  const revoked = run(folder, ['revoke', 'key-1', '--from', '2022-05-01', '--reason', '电脑丢失']);
  expect(revoked.status).toBe(0);
  expect(contentText(folder.content, 'keys.csv')).toMatch(
    /key-1,z6Mk\w+,2022-01-01,2022-05-19,2022-05-01,电脑丢失\nkey-2,z6Mk\w+,2022-05-20,,,\n$/,
  );
  const listed = run(folder, ['list'], { HONGBANG_KEY_FILE: second });
  expect(listed.stdout).toMatch(
    /key-1 .*收回：电脑丢失\n.*\nkey-2 .*在用\n.*\n设了私钥，是 key-2\n状态名单 1：1 块/,
  );
  const old = run(folder, ['list'], { HONGBANG_KEY_FILE: first });
  expect(old.stdout).toContain('是 key-1，不是在用的，构建会停下。换成 key-2 的私钥');
  const told = [made, again, revoked, listed, old].map(({ stdout, stderr }) => stdout + stderr).join('');
  expect(told).not.toContain(pem.split('\n')[1]);
  expect(told).not.toMatch(/z3u2|PRIVATE/);
});

test('what the gate refuses leaves neither a row nor a private key behind', () => {
  const folder = aFolder();
  const row = 'key-1,z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw,2022-05-10,,,';
  const table = `id,publicKeyMultibase,from,until,revokedFrom,reason\n${row}\n`;
  writeFileSync(join(folder.content, 'keys.csv'), table);
  const made = run(folder, ['new', folder.key('key-2.pem'), '--from', '2022-01-01']);
  expect([made.status, made.stderr]).toEqual([1, expect.stringMatching(/HB802[^]*HB843/)]);
  expect(existsSync(folder.key('key-2.pem'))).toBe(false);
  expect(contentText(folder.content, 'keys.csv')).toBe(table);
});

test.each([['new'], ['revoke', 'key-1', '--from', '2022-05-01']])('shows its usage for %s %s', (...args) => {
  const { status, stderr } = run(aFolder(), args);
  expect(status).toBe(2);
  expect(stderr).toContain('用法：npm run keys');
});
