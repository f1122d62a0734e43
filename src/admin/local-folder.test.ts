import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContentFolder } from '../testing/content-folder.ts';
import { freePort } from '../testing/free-port.ts';
import { startLocalFolder, type LocalFolder } from './local-folder.ts';

const origin = 'http://127.0.0.1:4180';
const notice = 'notices/2022/list-2022-04.md';
const folder = writeContentFolder();
const outside = join(folder.root, 'outside');
let port: number;
let local: LocalFolder;

beforeAll(async () => {
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret.md'), 'secret');
  symlinkSync(outside, join(folder.content, 'notices/out'));
  symlinkSync(join(outside, 'secret.md'), join(folder.content, 'notices/secret.md'));
  mkdirSync(join(folder.content, '.git/hooks'), { recursive: true });
  port = await freePort();
  local = startLocalFolder({ content: folder.content, port, origin });
  await local.ready;
});
afterAll(async () => {
  await local.close();
  folder.remove();
});

/** What the server answers; `fetch` would not let us choose the Host. */
function ask(action: string, params: object, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; text: string; allowed: string | undefined }>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/v1',
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin, ...headers },
      },
      (answer) => {
        let text = '';
        answer.on('data', (bytes: Buffer) => (text += bytes.toString()));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            text,
            allowed: answer.headers['access-control-allow-origin'],
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify({ action, params: { branch: 'main', ...params } }));
  });
}
const write = (path: string, newPath?: string) =>
  ask('persistEntry', {
    dataFiles: [{ slug: 'a', path, raw: 'evil', ...(newPath !== undefined && { newPath }) }],
    assets: [],
    options: { commitMessage: 'a', useWorkflow: false, status: 'draft' },
  });
const options = { commitMessage: 'a' };

test('the editor reads and writes content', async () => {
  const { status, text, allowed } = await ask('getEntry', { path: notice });
  expect([status, allowed]).toEqual([200, origin]);
  expect(text).toContain('第一期');
  expect((await write('notices/2022/new.md')).status).toBe(200);
  expect(readFileSync(join(folder.content, 'notices/2022/new.md'), 'utf8')).toBe('evil');
});

test.each([
  ['up', '../outside/secret.md'],
  ['up from within', 'notices/../../outside/secret.md'],
  ['by an absolute path', join(outside, 'secret.md')],
  ['by a link to a file', 'notices/secret.md'],
  ['by a link to a folder', 'notices/out/secret.md'],
])('no path leads out of the folder: %s', async (_, path) => {
  const answers = await Promise.all([
    ask('getEntry', { path }),
    ask('entriesByFiles', { files: [{ path }] }),
    ask('entriesByFolder', { folder: path.replace(/\/[^/]*$/, ''), extension: 'md', depth: 9 }),
    ask('getMediaFile', { path }),
    ask('getMedia', { mediaFolder: path.replace(/\/[^/]*$/, '') }),
    write(path),
    write('notices/2022/moved.md', path),
    ask('persistMedia', { asset: { path, content: 'ZXZpbA==', encoding: 'base64' }, options }),
    ask('deleteFile', { path, options }),
    ask('deleteFiles', { paths: [path], options }),
  ]);
  for (const { text } of answers) expect(text).not.toMatch(/"secret|c2VjcmV0/);
  expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('secret');
});

test('nothing is written where Git would run it', async () => {
  for (const path of ['.git/hooks/post-commit', 'notices/../.git/config', '.git\\config', './.git/config']) {
    expect((await write(path)).status, path).toBe(403);
    expect((await write('notices/2022/again.md', path)).status, path).toBe(403);
  }
  expect(existsSync(join(folder.content, '.git/hooks/post-commit'))).toBe(false);
  expect(existsSync(join(folder.content, '.git/config'))).toBe(false);
});

test('a page elsewhere, also under a name that was pointed at this machine, is not answered', async () => {
  const evil = 'http://evil.example';
  const asked = await Promise.all([
    ask('getEntry', { path: notice }, { Origin: evil }),
    ask('getEntry', { path: notice }, { Host: `evil.example:${port}`, Origin: `${evil}:${port}` }),
    ask('getEntry', { path: notice }, { Host: `evil.example:${port}` }),
    ask('getEntry', { path: notice }, { Origin: 'null' }),
  ]);
  expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
});

test('what a page may send anywhere without being asked is not read', async () => {
  expect(
    (await ask('deleteFile', { path: notice, options }, { 'Content-Type': 'text/plain' })).status,
  ).not.toBe(200);
  expect(existsSync(join(folder.content, notice))).toBe(true);
});

test('other machines do not reach it', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((of) => of ?? [])
    .filter(({ internal }) => !internal);
  for (const { address, family, scopeid } of others) {
    const host = family === 'IPv6' ? `[${address}${scopeid ? `%${scopeid}` : ''}]` : address;
    await expect(fetch(`http://${host}:${port}/api/v1`, { method: 'POST' })).rejects.toThrow();
  }
  await expect(fetch(`http://127.0.0.1:${port}/api/v1`)).resolves.toBeDefined();
});
