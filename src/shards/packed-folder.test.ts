import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTree } from '../testing/press/tiny-site.ts';
import { BundleRefusal } from './bundle.ts';
import { packFolder, unpackFolder, writeFiles } from './packed-folder.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-packed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const packed = (list: unknown) => Buffer.from(`${JSON.stringify(list)}\nabc`);

test('a packed folder gives back its files, those below it as well', () => {
  const [from, to] = [aFolder(), aFolder()];
  mkdirSync(join(from, 'index'));
  writeFileSync(join(from, 'index', 'a.pf_index'), Buffer.from([0, 10, 255]));
  writeFileSync(join(from, 'empty'), '');
  writeFiles(to, unpackFolder(packFolder(from)));
  expect(readTree(to)).toEqual(readTree(from));
});

test.each(['../out', '/etc/x', 'a/../../out', '', 'a//b', '.', 'a\\..\\b', 'a/..'])(
  'a name that would lead out of the folder is refused: %j',
  (name) => {
    expect(unpackFolder(packed([['name', 3]]))).toHaveLength(1);
    expect(() => unpackFolder(packed([[name, 3]]))).toThrow(BundleRefusal);
  },
);

test.each([2, 4])('a body of another length than its list is refused: %j of 3', (size) => {
  expect(() => unpackFolder(packed([['name', size]]))).toThrow(BundleRefusal);
});
