import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { BuiltRecord } from '../../press/built-record.ts';
import { hasNginx, startNginx } from '../../testing/publish/nginx.ts';
import { isContentNamed } from '../content-named.ts';
import { nginxFiles } from './nginx-files.ts';
import { cacheControlOf, headersOf } from './response-headers.ts';

const [site, below] = inject('sites');

test('the table of headers and the list of files that never change agree on every file of the sample', () => {
  const dist = site?.dist ?? '';
  const paths = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
  const named = paths.filter(isContentNamed);
  for (const path of paths) {
    expect(headersOf(path, { policy: 'x' })['Cache-Control'], path).toBe(cacheControlOf(path));
  }
  // Nothing of the four kinds has changed its form unseen.
  for (const kind of ['_astro/', 'photos/', 'search/names/', 'pagefind/']) {
    expect(
      named.some((path) => path.startsWith(kind)),
      kind,
    ).toBe(true);
  }
  const rest = paths.filter(
    (path) => /^(?:_astro|photos|search\/names|pagefind)\//.test(path) && !isContentNamed(path),
  );
  expect(rest.filter((path) => !/guide\.names$|pagefind-entry\.json$|\.js$|\.pagefind$/.test(path))).toEqual(
    [],
  );
});

test.skipIf(!hasNginx)(
  'nginx sends every kind of file of the sample with the headers of the table',
  async () => {
    const { base, dist } = below ?? { base: '/', dist: '' };
    const built = { base, policy: "default-src 'none'", redirects: {}, gone: [] } as unknown as BuiltRecord;
    const folder = mkdtempSync(join(tmpdir(), 'hongbang-headers-'));
    const served = join(folder, 'current', base);
    mkdirSync(dirname(served), { recursive: true });
    symlinkSync(dist, served.slice(0, -1));
    mkdirSync(join(folder, 'nginx'));
    for (const [name, text] of Object.entries(nginxFiles(built, folder))) {
      writeFileSync(join(folder, 'nginx', name), text);
    }
    const nginx = await startNginx(folder, join(folder, 'work'));
    const names = Object.keys(headersOf('', built)).concat('Access-Control-Allow-Origin');
    const wrong: string[] = [];
    const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
    // One of each ending in each folder at the top, and of each set of headers there.
    const kindOf = (path: string) =>
      [path.replace(/\/.*/, ''), extname(path), JSON.stringify(headersOf(path, built))].join(' ');
    const kinds = new Map(files.map((path) => [kindOf(path), path]));
    expect(kinds.size).toBeGreaterThan(50);
    for (const path of kinds.values()) {
      // Pages are asked for by their address.
      const asked = path.replace(/(^|\/)index\.html$/, '$1');
      const { status, headers } = await fetch(nginx.origin + base + encodeURI(asked), { method: 'HEAD' });
      const expected = headersOf(path, built);
      delete expected['Strict-Transport-Security'];
      const found = names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : []));
      if (status !== 200 || JSON.stringify(found.sort()) !== JSON.stringify(Object.entries(expected).sort()))
        wrong.push(`${path}: ${status} ${JSON.stringify(found)}`);
    }
    await nginx.close();
    rmSync(folder, { recursive: true });
    expect(wrong).toEqual([]);
  },
);
