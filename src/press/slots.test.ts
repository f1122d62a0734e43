import { lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder, writeTree } from '../testing/press/tiny-site.ts';
import { liveSlot, slotPlace, switchDist } from './slots.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = buildFolder());
  writeTree(slotPlace(root, 'a').folder, { 'index.html': 'a' });
  writeTree(slotPlace(root, 'b').folder, { 'index.html': 'b' });
});
afterEach(() => remove());

it('has no live slot before the first build', () => {
  expect(liveSlot(root)).toBeUndefined();
});

it('switches from one slot to the other', () => {
  switchDist(root, 'a');
  expect([liveSlot(root), readFileSync(join(root, 'dist/index.html'), 'utf8')]).toEqual(['a', 'a']);
  switchDist(root, 'b');
  expect([liveSlot(root), readFileSync(join(root, 'dist/index.html'), 'utf8')]).toEqual(['b', 'b']);
});

it.skipIf(process.platform === 'win32')(
  'points dist at a path that holds when the whole folder moves',
  () => {
    switchDist(root, 'a');
    expect(readlinkSync(join(root, 'dist'))).toBe('.hongbang/slots/a');
  },
);

it('is not stopped by a switch that was killed half way', () => {
  symlinkSync('.hongbang/slots/a', join(root, '.hongbang/dist.next'));
  switchDist(root, 'b');
  expect(liveSlot(root)).toBe('b');
});

describe('a dist that this program did not make', () => {
  it('is refused and left alone when it is a real folder', () => {
    writeTree(root, { 'dist/index.html': 'mine' });
    expect(() => liveSlot(root)).toThrow('是真实的文件夹，不是本程序所建的链接；未改动其中任何内容');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('mine');
  });

  it('is refused when it is a file', () => {
    writeFileSync(join(root, 'dist'), '');
    expect(() => liveSlot(root)).toThrow('是文件，不是本程序所建的链接');
  });

  it('is refused when it is a link to elsewhere', () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('elsewhere', join(root, 'dist'));
    expect(() => liveSlot(root)).toThrow('不是本程序所建的链接；未作改动');
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
  });
});
