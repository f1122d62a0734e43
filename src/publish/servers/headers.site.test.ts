import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isContentNamed } from '../content-named.ts';
import { cacheControlOf, headersOf } from './response-headers.ts';

const [site] = inject('sites');

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
