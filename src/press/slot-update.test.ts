import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder, readTree } from '../testing/press/tiny-site.ts';
import { digestOf } from './fingerprint.ts';
import { readManifest } from './manifest.ts';
import { placeBody } from './place-file.ts';
import { SlotUpdate } from './slot-update.ts';
import { slotPlace } from './slots.ts';
import type { SlotName } from './slots.ts';

let root: string;
let remove: () => void;
beforeEach(() => ({ root, remove } = buildFolder()));
afterEach(() => remove());

/** Files by name; a name that ends in a slash is a folder that a tool filled with one file. */
type Contents = Record<string, string>;

function open(name: SlotName, live?: SlotName): SlotUpdate {
  const manifest = live && readManifest(slotPlace(root, live).manifest);
  return new SlotUpdate(
    slotPlace(root, name),
    live && manifest && { folder: slotPlace(root, live).folder, manifest },
  );
}

/** Brings files into a slot as the press does; gives what became of each. */
function bring(slot: SlotUpdate, contents: Contents): string[] {
  return Object.entries(contents).map(([name, text]) => {
    const digest = digestOf(text);
    const isFolder = name.endsWith('/');
    const bare = isFolder ? name.slice(0, -1) : name;
    const standing = isFolder ? slot.standingOfFolder(bare, digest) : slot.standingOfFile(bare, digest);
    if (standing !== 'kept') slot.begin([name]);
    if (standing === 'linkable') {
      if (isFolder) slot.linkFolder(bare);
      else slot.linkFile(bare);
    }
    if (standing === 'absent') {
      if (isFolder) {
        placeBody(join(slot.emptyFolder(bare), 'tool.bin'), text);
        const files = [{ name: 'tool.bin', size: Buffer.byteLength(text), digest }];
        slot.recordFolder(bare, { fingerprint: digest, files });
      } else {
        placeBody(join(slot.folder, bare), text);
        slot.recordFile(bare, { fingerprint: digest, size: Buffer.byteLength(text), digest });
      }
    }
    return `${standing} ${name}`;
  });
}

function build(name: SlotName, contents: Contents, live?: SlotName): string[] {
  const slot = open(name, live);
  const became = bring(slot, contents);
  slot.finish();
  return became;
}

const contentsOf = (name: SlotName) => readTree(slotPlace(root, name).folder);

describe('a slot brought up to date', () => {
  it('keeps what it has and makes only what changed', () => {
    build('a', { 'index.html': 'home', 'x/index.html': 'old' });
    expect(build('a', { 'index.html': 'home', 'x/index.html': 'new' })).toEqual([
      'kept index.html',
      'absent x/index.html',
    ]);
    expect(contentsOf('a')).toEqual({ 'index.html': 'home', 'x/index.html': 'new' });
  });

  it('takes from the live slot what it lacks', () => {
    build('a', { 'index.html': 'home', 'tool/': 'bundle' });
    expect(build('b', { 'index.html': 'home', 'tool/': 'bundle' }, 'a')).toEqual([
      'linkable index.html',
      'linkable tool/',
    ]);
    expect(contentsOf('b')).toEqual(contentsOf('a'));
  });

  it('leaves the live slot as it was when a shared file changes', () => {
    build('a', { 'index.html': 'old', 'tool/': 'old' });
    build('b', { 'index.html': 'old', 'tool/': 'old' }, 'a');
    build('b', { 'index.html': 'new', 'tool/': 'new' }, 'a');
    expect(contentsOf('a')).toEqual({ 'index.html': 'old', 'tool/tool.bin': 'old' });
    expect(contentsOf('b')).toEqual({ 'index.html': 'new', 'tool/tool.bin': 'new' });
  });

  it('drops what is no longer planned, and the folders left empty', () => {
    build('a', { 'index.html': 'home', 'deep/er/x.html': 'x', 'tool/a/': 'bundle' });
    build('a', { 'index.html': 'home' });
    expect(contentsOf('a')).toEqual({ 'index.html': 'home' });
    expect(() => readTree(join(slotPlace(root, 'a').folder, 'deep'))).toThrow('ENOENT');
    expect(() => readTree(join(slotPlace(root, 'a').folder, 'tool'))).toThrow('ENOENT');
  });

  it.each<[string, Contents, Contents, Contents]>([
    ['a file by a folder', { x: '1' }, { 'x/y': '2' }, { 'x/y': '2' }],
    ['a folder by a file', { 'x/y': '1' }, { x: '2' }, { x: '2' }],
    ['a bundle by bundles in it', { 'x/': '1' }, { 'x/y/': '2' }, { 'x/y/tool.bin': '2' }],
    ['bundles by one around them', { 'x/y/': '1' }, { 'x/': '2' }, { 'x/tool.bin': '2' }],
    ['a bundle by a file', { 'x/': '1' }, { x: '2' }, { x: '2' }],
    ['a file by a bundle', { x: '1' }, { 'x/': '2' }, { 'x/tool.bin': '2' }],
    ['a file by a bundle around it', { 'x/tool.bin': '1' }, { 'x/': '2' }, { 'x/tool.bin': '2' }],
  ])('replaces %s', (_, before, after, result) => {
    build('a', before);
    build('a', after);
    expect(contentsOf('a')).toEqual(result);
    expect(build('a', after).every((became) => became.startsWith('kept'))).toBe(true);
  });

  it('refuses two files at one place', () => {
    const slot = open('a');
    bring(slot, { x: '1' });
    expect(() => bring(slot, { x: '1' })).toThrow('两个页面或文件要写到同一处：x');
  });

  it('refuses a file inside a bundle of the same plan', () => {
    const slot = open('a');
    bring(slot, { 'x/': '1', 'x/y': '2' });
    expect(() => slot.finish()).toThrow('x 既是文件又是文件夹（其下有 x/y）');
  });
});

describe('a slot that somebody has touched', () => {
  it('is made anew where files were removed by hand', () => {
    build('a', { 'index.html': 'home', 'tool/': 'bundle' });
    rmSync(join(slotPlace(root, 'a').folder, 'index.html'));
    rmSync(join(slotPlace(root, 'a').folder, 'tool'), { recursive: true });
    expect(build('a', { 'index.html': 'home', 'tool/': 'bundle' })).toEqual([
      'absent index.html',
      'absent tool/',
    ]);
    expect(contentsOf('a')).toEqual({ 'index.html': 'home', 'tool/tool.bin': 'bundle' });
  });

  it('lends nothing that it no longer has', () => {
    build('a', { 'index.html': 'home' });
    rmSync(join(slotPlace(root, 'a').folder, 'index.html'));
    expect(build('b', { 'index.html': 'home' }, 'a')).toEqual(['absent index.html']);
  });

  it('is emptied if it has no manifest, for nobody knows what lies there', () => {
    mkdirSync(slotPlace(root, 'a').folder, { recursive: true });
    writeFileSync(join(slotPlace(root, 'a').folder, 'stray.html'), 'stray');
    build('a', { 'index.html': 'home' });
    expect(contentsOf('a')).toEqual({ 'index.html': 'home' });
  });

  it('is emptied if its manifest is cut short', () => {
    build('a', { 'index.html': 'home', 'x.html': 'x' });
    const { manifest } = slotPlace(root, 'a');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').slice(0, -20));
    expect(build('a', { 'index.html': 'home' })).toEqual(['absent index.html']);
    expect(contentsOf('a')).toEqual({ 'index.html': 'home' });
  });
});

describe('a slot whose build did not end', () => {
  it('trusts nothing that was begun, written or not', () => {
    build('a', { 'index.html': 'home', 'x.html': 'old', 'tool/': 'old' });
    const killed = open('a');
    killed.begin(['x.html', 'new.html', 'tool/']);
    writeFileSync(join(killed.folder, 'x.html'), 'hal');
    writeFileSync(join(killed.folder, 'new.html'), 'hal');
    writeFileSync(join(killed.emptyFolder('tool'), 'half.bin'), 'hal');
    expect(build('a', { 'index.html': 'home', 'x.html': 'old', 'tool/': 'old' })).toEqual([
      'kept index.html',
      'absent x.html',
      'absent tool/',
    ]);
    expect(contentsOf('a')).toEqual({ 'index.html': 'home', 'x.html': 'old', 'tool/tool.bin': 'old' });
  });

  it('still does not after a second build that did not end', () => {
    build('a', { 'x.html': 'old', 'y.html': 'old' });
    open('a').begin(['x.html']);
    open('a').begin(['y.html']);
    expect(build('a', { 'x.html': 'old', 'y.html': 'old' })).toEqual(['absent x.html', 'absent y.html']);
  });

  it('keeps what a failed build had finished', () => {
    build('a', { 'index.html': 'home', 'gone.html': 'gone' });
    const failed = open('a');
    bring(failed, { 'done.html': 'done', 'tool/': 'bundle' });
    failed.begin(['half.html']);
    writeFileSync(join(failed.folder, 'half.html'), 'hal');
    failed.abandon();
    expect(
      build('a', { 'index.html': 'home', 'done.html': 'done', 'tool/': 'bundle', 'half.html': 'half' }),
    ).toEqual(['kept index.html', 'kept done.html', 'kept tool/', 'absent half.html']);
    expect(Object.keys(contentsOf('a'))).toEqual(['done.html', 'half.html', 'index.html', 'tool/tool.bin']);
  });
});
