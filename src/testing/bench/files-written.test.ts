import { linkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aBenchFolder, writeBenchFile } from './bench-folder.ts';
import { recordsIndexed, watchFiles } from './files-written.ts';

test('what is new or written again is counted, what is left alone or linked is not', () => {
  const root = aBenchFolder({ 'a/kept.html': 'kept', 'a/changed.html': 'old' });
  const files = watchFiles(root);
  writeBenchFile(root, 'a/changed.html', 'newer');
  writeBenchFile(root, 'b/new.html', 'new');
  linkSync(join(root, 'a/kept.html'), join(root, 'b/kept.html'));
  const { files: written, bytes } = files.since();
  expect(written.toSorted()).toEqual(['a/changed.html', 'b/new.html']);
  expect(bytes).toBe(8);
});

test('a bundle says how many records it holds', () => {
  const entry = (page_count: number) =>
    JSON.stringify({ version: '1.6.0', languages: { und: { page_count } } });
  const root = aBenchFolder({
    'one/pagefind-entry.json': entry(20),
    'two/pagefind-entry.json': entry(3),
  });
  expect(recordsIndexed(root, ['one/pagefind-entry.json', 'two/pagefind-entry.json', 'two/x.html'])).toBe(23);
});
