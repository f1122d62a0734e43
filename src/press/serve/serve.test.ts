import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { serveStatic } from './serve.ts';
import type { ServeOptions, StaticServer } from './serve.ts';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function site(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hongbang-serve-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

async function serve(options: ServeOptions): Promise<StaticServer> {
  const server = await serveStatic(options);
  onTestFinished(() => server.close());
  return server;
}

/** Asks for a target as it stands; fetch would tidy it first. */
async function ask(server: StaticServer, path: string, init: { method?: string; headers?: object } = {}) {
  const { hostname, port } = new URL(server.url);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const sent = request(
        { hostname, port, path, method: init.method ?? 'GET', headers: { ...init.headers } },
        (got) => {
          let body = '';
          got.setEncoding('utf8');
          got.on('data', (chunk: string) => (body += chunk));
          got.on('end', () => resolve({ status: got.statusCode ?? 0, headers: got.headers, body }));
        },
      );
      sent.on('error', reject).end();
    },
  );
}

const FILES = {
  'index.html': '首页',
  '404.html': '没有找到',
  'notices/index.html': '通告',
  'notices/春江/index.html': '春江花园',
  'empty/data.bin': '',
};

describe.each(['/', '/ztzl/hongbang/'])('a site served at %s', (base) => {
  test('answers a folder with its page', async () => {
    const server = await serve({ root: await site(FILES), base });
    expect(await ask(server, `${base}notices/`)).toMatchObject({ status: 200, body: '通告' });
  });

  test('sends a folder without a slash to the slash and keeps the query', async () => {
    const server = await serve({ root: await site(FILES), base });
    expect(await ask(server, `${base}notices?page=2`)).toMatchObject({
      status: 301,
      headers: { location: `${base}notices/?page=2` },
    });
  });

  test('encodes Chinese in a redirect', async () => {
    const server = await serve({ root: await site(FILES), base });
    const location = `${base}notices/%E6%98%A5%E6%B1%9F/`;
    expect((await ask(server, location.slice(0, -1))).headers['location']).toBe(location);
    expect((await ask(server, location)).body).toBe('春江花园');
  });

  test('answers what is missing with the page 404.html and status 404', async () => {
    const server = await serve({ root: await site(FILES), base });
    const reply = await ask(server, `${base}nothing/`);
    expect(reply).toMatchObject({ status: 404, body: '没有找到' });
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('names the address of its home page', async () => {
    const server = await serve({ root: await site(FILES), base });
    expect(await (await fetch(server.url)).text()).toBe('首页');
  });
});

test('a site at a sub-path does not exist outside of it', async () => {
  const server = await serve({ root: await site(FILES), base: '/ztzl/hongbang/' });
  expect((await ask(server, '/notices/')).status).toBe(404);
  expect((await ask(server, '/')).status).toBe(404);
});

test('a sub-path without its slash is sent to the slash', async () => {
  const server = await serve({ root: await site(FILES), base: '/ztzl/hongbang/' });
  expect((await ask(server, '/ztzl/hongbang')).headers['location']).toBe('/ztzl/hongbang/');
});

test('a file with a slash at the end is missing', async () => {
  const server = await serve({ root: await site(FILES) });
  expect((await ask(server, '/index.html/')).status).toBe(404);
});

test('a folder without a page is forbidden', async () => {
  const server = await serve({ root: await site(FILES) });
  expect((await ask(server, '/empty/')).status).toBe(403);
});

test.each([
  ['a.html', 'text/html; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.svg', 'image/svg+xml; charset=utf-8'],
  ['a.wasm', 'application/wasm'],
  ['a.json', 'application/json'],
  ['a.xml', 'application/xml; charset=utf-8'],
  ['a.txt', 'text/plain; charset=utf-8'],
  ['zh.pf_meta', 'application/octet-stream'],
  ['a.pf_index', 'application/octet-stream'],
  ['a.pf_fragment', 'application/octet-stream'],
  ['wasm.zh.pagefind', 'application/octet-stream'],
])('%s is of type %s', async (name, type) => {
  const server = await serve({ root: await site({ [name]: 'x' }) });
  expect((await ask(server, `/${name}`)).headers['content-type']).toBe(type);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/a/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/linked.txt',
  '/linked/secret.txt',
])('%s does not leave the root', async (path) => {
  const outside = await site({ 'secret.txt': '秘密', 'dist/a/index.html': 'a' });
  await symlink(join(outside, 'secret.txt'), join(outside, 'dist', 'linked.txt'));
  await symlink(outside, join(outside, 'dist', 'linked'));
  const server = await serve({ root: join(outside, 'dist') });
  const reply = await ask(server, path);
  expect(reply.body).not.toContain('秘密');
  expect(reply.status).toBeGreaterThanOrEqual(400);
});

test('a folder beside the root with a longer name is not inside it', async () => {
  const outside = await site({ 'dist/index.html': '', 'dist-old/secret.txt': '秘密' });
  await symlink(join(outside, 'dist-old'), join(outside, 'dist', 'old'));
  const server = await serve({ root: join(outside, 'dist') });
  expect((await ask(server, '/old/secret.txt')).status).toBe(404);
});

test('a root that is switched to another folder is served from there at once', async () => {
  const slots = await site({ 'a/index.html': '旧', 'b/index.html': '新' });
  await symlink('a', join(slots, 'dist'));
  const server = await serve({ root: join(slots, 'dist') });
  expect((await ask(server, '/')).body).toBe('旧');
  await symlink('b', join(slots, 'next'));
  await rename(join(slots, 'next'), join(slots, 'dist'));
  expect((await ask(server, '/')).body).toBe('新');
});

test('pages of other sites may read what the search is made of, and nothing else', async () => {
  const files = { 'search/bundles.json': '{}', 'pagefind/site/a.pf_meta': 'x', 'data/a.json': '{}' };
  const server = await serve({ root: await site({ ...FILES, ...files }), base: '/ztzl/hongbang/' });
  const allowed = async (path: string) =>
    (await ask(server, `/ztzl/hongbang/${path}`)).headers['access-control-allow-origin'];
  expect(await allowed('search/bundles.json')).toBe('*');
  expect(await allowed('pagefind/site/a.pf_meta')).toBe('*');
  expect(await allowed('data/a.json')).toBeUndefined();
  expect(await allowed('')).toBeUndefined();
});

test('an unchanged file is not sent twice', async () => {
  const root = await site(FILES);
  const server = await serve({ root });
  const etag = (await ask(server, '/')).headers['etag'];
  expect(await ask(server, '/', { headers: { 'If-None-Match': etag } })).toMatchObject({
    status: 304,
    body: '',
  });
  await writeFile(join(root, 'index.html'), '新首页');
  expect((await ask(server, '/', { headers: { 'If-None-Match': etag } })).body).toBe('新首页');
});

test('HEAD answers as GET but without a body', async () => {
  const server = await serve({ root: await site(FILES) });
  const reply = await ask(server, '/', { method: 'HEAD' });
  expect(reply).toMatchObject({ status: 200, body: '', headers: { 'content-length': '6' } });
});

test('other methods are refused', async () => {
  const server = await serve({ root: await site(FILES) });
  expect(await ask(server, '/', { method: 'POST' })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
});

test('paths can be made to fail and to recover', async () => {
  const failing = new Set(['/notices/']);
  const server = await serve({ root: await site(FILES), isFailing: (path) => failing.has(path) });
  expect((await ask(server, '/notices/?page=2')).status).toBe(503);
  expect((await ask(server, '/')).status).toBe(200);
  failing.clear();
  expect((await ask(server, '/notices/')).status).toBe(200);
});

test('every request is recorded with its answer', async () => {
  const server = await serve({ root: await site(FILES) });
  await ask(server, '/?q=1');
  await ask(server, '/nothing');
  expect(server.requests).toEqual([
    { method: 'GET', target: '/?q=1', status: 200 },
    { method: 'GET', target: '/nothing', status: 404 },
  ]);
});

test('a root that disappears while serving is reported, and the server lives on', async () => {
  const root = await site({ 'dist/index.html': '首页' });
  const server = await serve({ root: join(root, 'dist') });
  await rename(join(root, 'dist'), join(root, 'away'));
  expect((await ask(server, '/')).status).toBe(500);
  await rename(join(root, 'away'), join(root, 'dist'));
  expect((await ask(server, '/')).status).toBe(200);
});

test('a root that is not there is refused with what to do', async () => {
  const root = join(await site({}), 'dist');
  await expect(serveStatic({ root })).rejects.toThrow('请先运行 npm run build');
});

test('a port that is taken is refused with what to do', async () => {
  const root = await site(FILES);
  const first = await serve({ root });
  const port = Number(new URL(first.url).port);
  await expect(serveStatic({ root, port })).rejects.toThrow(`端口 ${port} 不能用`);
});

test.each(['ztzl/', '/ztzl', ''])('the base “%s” is refused', async (base) => {
  await expect(serveStatic({ root: tmpdir(), base })).rejects.toThrow('开头和结尾都要有“/”');
});

test('answers this machine alone, and no name that was pointed at it', async () => {
  const server = await serve({ root: await site(FILES) });
  const { port } = new URL(server.url);
  const statusFor = async (Host: string) => (await ask(server, '/', { headers: { Host } })).status;
  expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`]) {
    expect(await statusFor(host)).toBe(421);
  }
});
