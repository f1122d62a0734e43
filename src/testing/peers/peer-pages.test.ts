import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aBenchFolder, writeBenchFile } from '../bench/bench-folder.ts';
import { peersFor } from './all-peers.ts';
import { assertSamePages, peerPages } from './peer-pages.ts';

const size = { communities: 40, seed: 1, profiles: true };
const app = join(import.meta.dirname, '..', '..', '..');

function printed(pages = peerPages(size)): string {
  const folder = aBenchFolder();
  for (const { section, id, text } of pages.all())
    writeBenchFile(folder, `${section}/${id}/index.html`, `<main>${text}</main>`);
  return folder;
}

test('all that is printed by every generator: communities, notices and experiences', () => {
  expect(assertSamePages(printed(), peerPages(size), 'peer')).toBe(40 + 4 + 1);
});

test('a district of rolls alone has a short page for each community', () => {
  const rolls = peerPages({ ...size, profiles: false, documents: false });
  const [first] = rolls.all();
  expect(first?.text).toMatch(/^---\ntitle: ".+"\nstreet: "s001"\nneighbourhood: .*\nhouseholds: "\d+"/);
  expect(assertSamePages(printed(rolls), rolls, 'peer')).toBe(40);
});

test('a page that is missing is noticed', () => {
  const folder = printed();
  rmSync(join(folder, 'notices', 'n00002'), { recursive: true });
  expect(() => assertSamePages(folder, peerPages(size), 'peer')).toThrow('peer printed 3 of 4 notices');
});

test('a page without its text is noticed', () => {
  const folder = printed();
  writeFileSync(join(folder, 'communities', 'c000001', 'index.html'), '<main></main>');
  expect(() => assertSamePages(folder, peerPages(size), 'peer')).toThrow(
    /printed \/communities\/c000001\/ without its text/,
  );
});

test('a peer that is not installed is named and left out', () => {
  const { peers, leftOut } = peersFor(['astro', 'eleventy'], join(app, 'content'));
  expect(peers).toEqual([]);
  expect(leftOut.map(({ name }) => name)).toEqual(['astro', 'eleventy']);
});
