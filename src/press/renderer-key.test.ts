import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder, writeTree } from '../testing/press/tiny-site.ts';
import { rendererKey } from './renderer-key.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = buildFolder());
  writeTree(root, { 'src/pages/index.astro': 'home', 'package-lock.json': '1' });
});
afterEach(() => remove());

const key = () => rendererKey(root, ['/']);

describe('the key of the templates', () => {
  it.each<[string, Record<string, string>]>([
    ['a template', { 'src/pages/index.astro': 'another' }],
    ['a new file', { 'src/components/a.ts': '' }],
    ['the locked packages', { 'package-lock.json': '2' }],
    ['the configuration', { 'astro.config.mjs': 'x' }],
  ])('changes with %s', (_, change) => {
    const before = key();
    writeTree(root, change);
    expect(key()).not.toBe(before);
  });

  it('changes with the base', () => {
    expect(rendererKey(root, ['/x/'])).not.toBe(key());
  });

  it('does not change with a test or a content file', () => {
    const before = key();
    writeTree(root, { 'src/pages/index.test.ts': 'x', 'src/testing/x.ts': 'x', 'content/notices/x.md': 'x' });
    expect(key()).toBe(before);
  });

  it('is the same in another folder', () => {
    const other = buildFolder();
    writeTree(other.root, { 'package-lock.json': '1', 'src/pages/index.astro': 'home' });
    expect(rendererKey(other.root, ['/'])).toBe(key());
    other.remove();
  });
});
