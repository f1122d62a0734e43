import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasNginx, startNginx, type Nginx } from '../../testing/publish/nginx.ts';
import { publishFolders } from '../../testing/publish/project-folder.ts';
import { publishOptions } from '../../testing/publish/publish-options.ts';
import { buildFiles } from '../../testing/publish/versioned-site.ts';
import { publishSite } from '../publish-site.ts';

const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
const sentPolicy = `${policy}; frame-ancestors 'self'`;
const long = '公示名单如下。'.repeat(300);
const base = '/ztzl/hongbang/';
const files = {
  'index.html': `首页${long}`,
  '404.html': '没有这一页',
  '_astro/Page.abcdef12.css': 'body { color: red; }'.repeat(100),
  'data/list.csv': 'id,name\n'.repeat(200),
  'search/names/places/guide.names': 'guide',
  'search/names/places/0123456789ab-0.names': 'rows',
  'p/QH-1/state.json': '{}',
  'admin/index.html': '编辑',
  'verify/index.html': '核验',
  'notices/new/index.html': '新网址',
  'notices/old/index.html': '网址已变更',
  'notices/lost/index.html': '此页已撤下',
  'notices/kept/index.html': '旧网址自己的页面',
};
const record = {
  base,
  policy,
  redirects: { '/notices/old/': '/notices/new/', '/notices/kept/': '/notices/later/' },
  gone: ['/notices/lost/'],
};

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

describe.skipIf(!hasNginx)(
  'nginx with the configuration that publishing writes (skipped where it is missing)',
  () => {
    const { root, www, folder, remove } = publishFolders();
    let nginx: Nginx;

    beforeAll(async () => {
      mkdirSync(root);
      buildFiles(root, files, record);
      await publishSite(publishOptions({ root, target: { kind: 'folder', folder: www } }));
      nginx = await startNginx(www, join(folder, 'nginx'));
    });
    afterAll(async () => {
      await nginx.close();
      remove();
    });

    /** Asks for an address below the base as it stands; fetch would unpack and follow. */
    const ask = (path: string, headers: Record<string, string> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        request(`${nginx.origin}${base}${path}`, { headers }, (got) => {
          const parts: Buffer[] = [];
          got.on('data', (part: Buffer) => parts.push(part));
          got.on('end', () =>
            resolve({ status: got.statusCode ?? 0, headers: got.headers, body: Buffer.concat(parts) }),
          );
        })
          .on('error', reject)
          .end();
      });

    test('sends every page with the policy and the other headers of safety, to be asked for anew', async () => {
      const { status, headers, body } = await ask('');
      expect([status, body.toString()]).toEqual([200, files['index.html']]);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': sentPolicy,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cache-control': 'no-cache',
      });
      // Only an encrypted connection may ask for encryption.
      expect(headers['strict-transport-security']).toBeUndefined();
      expect((await ask('', { 'If-None-Match': String(headers['etag']) })).status).toBe(304);
    });

    test('lets files that are named by what they hold be kept for ever, and no others', async () => {
      const cached = async (path: string) => (await ask(path)).headers['cache-control'];
      const forEver = 'public, max-age=31536000, immutable';
      expect(await cached('_astro/Page.abcdef12.css')).toBe(forEver);
      expect(await cached('search/names/places/0123456789ab-0.names')).toBe(forEver);
      expect(await cached('search/names/places/guide.names')).toBe('no-cache');
      expect(await cached('_astro/none.css')).toBe('no-cache');
    });

    test('sends what lies packed beside a file to whoever takes it', async () => {
      const { headers, body } = await ask('data/list.csv', { 'Accept-Encoding': 'gzip' });
      expect(headers).toMatchObject({
        'content-encoding': 'gzip',
        'content-type': 'text/csv; charset=utf-8',
        vary: 'Accept-Encoding',
      });
      expect(gunzipSync(body).toString()).toBe(files['data/list.csv']);
      const brotli = readFileSync(join(www, 'current', base, 'data/list.csv.br'));
      expect(brotliDecompressSync(brotli).toString()).toBe(files['data/list.csv']);
    });

    test('answers a part of a file', async () => {
      const { status, headers, body } = await ask('data/list.csv', { Range: 'bytes=3-6' });
      expect([status, headers['content-range'], body.toString()]).toEqual([206, 'bytes 3-6/1600', 'name']);
    });

    test('shows the page of unknown addresses with 404, and a tombstone with 410', async () => {
      const missing = await ask('notices/none/');
      expect([missing.status, missing.body.toString()]).toEqual([404, '没有这一页']);
      const lost = await ask('notices/lost/');
      expect([lost.status, lost.body.toString()]).toEqual([410, '此页已撤下']);
      expect(missing.headers['content-security-policy']).toBe(sentPolicy);
      expect(lost.headers['content-security-policy']).toBe(sentPolicy);
    });

    test('leads an address that has moved to its new one, where the served release has it', async () => {
      const { status, headers } = await ask('notices/old/');
      expect([status, new URL(String(headers['location'])).pathname]).toEqual([301, `${base}notices/new/`]);
      const kept = await ask('notices/kept/');
      expect([kept.status, kept.body.toString()]).toEqual([200, '旧网址自己的页面']);
    });

    test('lets other sites read search and states, and nothing else', async () => {
      const allowed = async (path: string) => (await ask(path)).headers['access-control-allow-origin'];
      expect(await allowed('search/names/places/guide.names')).toBe('*');
      expect(await allowed('p/QH-1/state.json')).toBe('*');
      expect(await allowed('')).toBeUndefined();
    });

    test('lets the verification page use the camera, and no other', async () => {
      const camera = async (path: string) => (await ask(path)).headers['permissions-policy'];
      expect(await camera('verify/')).toContain('camera=(self)');
      expect(await camera('')).toContain('camera=()');
    });

    test('leaves the editor the policy in its own page', async () => {
      expect((await ask('admin/')).headers['content-security-policy']).toBeUndefined();
    });
  },
);
