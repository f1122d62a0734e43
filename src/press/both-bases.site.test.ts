import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** The file with both bases written as one, and what names a script or stylesheet by its bytes left out. */
function withoutBase(html: string, bases: readonly string[]): string {
  const below = bases.filter((base) => base !== '/');
  return below
    .reduce((text, base) => text.replaceAll(base, '/'), html)
    .replaceAll(/(\/_astro\/[\w.-]+)\.[\w-]{8}(?=\.(?:js|css))/g, '$1');
}

// So what is true of the pages at one base need not be asked at the other.
test('the pages of both bases differ in nothing but their addresses', () => {
  const sites = inject('sites');
  const bases = sites.map(({ base }) => base);
  const [first = [], second] = sites.map(({ dist }) => globSync('**/*.html', { cwd: dist }).toSorted());
  expect(second).toEqual(first);
  expect(first.length).toBeGreaterThan(300);
  const different = first.filter((file) => {
    const texts = sites.map(({ dist }) => withoutBase(readFileSync(join(dist, file), 'utf8'), bases));
    return new Set(texts).size > 1;
  });
  expect(different).toEqual([]);
});
