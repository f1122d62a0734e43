import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ChangedMeanwhile, finishWriting, readFromDisk, stageFiles, writeAll } from './disk.ts';

function aFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'hongbang-import-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'content');
  mkdirSync(folder);
  return folder;
}

const files = [
  { path: 'a/one.csv', text: 'one' },
  { path: 'b/two.md', text: 'two' },
];
const texts = (folder: string) =>
  files.map(({ path }) => existsSync(join(folder, path)) && readFileSync(join(folder, path), 'utf8'));

test('all files are written, and nothing is left beside the folder', () => {
  const folder = aFolder();
  writeAll(folder, files);
  expect(texts(folder)).toEqual(['one', 'two']);
  expect(readdirSync(join(folder, '..'))).toEqual(['content']);
});

test('a file that changed since it was read stops all of them', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'c.csv'), 'changed');
  const planned = [...files, { path: 'c.csv', text: 'new', before: 'old' }];
  expect(() => writeAll(folder, planned)).toThrow(ChangedMeanwhile);
  expect(texts(folder)).toEqual([false, false]);
});

test('an import that was killed between its files is finished the next time', () => {
  const folder = aFolder();
  stageFiles(folder, files);
  expect(texts(folder)).toEqual([false, false]);
  expect(finishWriting(folder)).toBe(true);
  expect(texts(folder)).toEqual(['one', 'two']);
});

test('an import that was killed before its journal leaves no trace', () => {
  const folder = aFolder();
  stageFiles(folder, files);
  const stage = join(folder, '..', '.hongbang-import-content');
  rmSync(join(stage, 'journal.json'));
  expect(finishWriting(folder)).toBe(false);
  expect([texts(folder), existsSync(stage)]).toEqual([[false, false], false]);
});

test('a folder is read with all that is in it, but not what programs leave behind', async () => {
  const folder = aFolder();
  mkdirSync(join(folder, '街道'));
  writeFileSync(join(folder, '街道', '名单.csv'), '小区名称\n甲小区\n');
  writeFileSync(join(folder, '~$名单.xlsx'), 'x');
  writeFileSync(join(folder, '照片.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  const heard: string[] = [];
  const { sources, refusedFiles } = await readFromDisk([folder], (file) => heard.push(file));
  expect(heard).toEqual(['照片.png', '街道/名单.csv'].sort());
  expect([sources.map(({ file }) => file), refusedFiles.map(({ file }) => file)]).toEqual([
    ['街道/名单.csv'],
    ['照片.png'],
  ]);
});
