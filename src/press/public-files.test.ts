import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildFolder, writeTree } from '../testing/press/tiny-site.ts';
import { aPhoto } from '../testing/builders/photos.ts';
import { publicFiles, refuseTellingImage } from './public-files.ts';

let root: string;
let remove: () => void;
beforeEach(() => ({ root, remove } = buildFolder()));
afterEach(() => remove());

const fingerprints = () =>
  Object.fromEntries(Array.from(publicFiles(root), (file) => [file.file, file.fingerprint]));

it('finds files in folders and hidden folders, but not what systems leave behind', () => {
  writeTree(root, {
    'b.txt': '',
    'a/x.png': '',
    '.well-known/security.txt': '',
    '.DS_Store': '',
    'a/.gitkeep': '',
  });
  expect(Object.keys(fingerprints())).toEqual(['.well-known/security.txt', 'a/x.png', 'b.txt']);
});

it('finds nothing where there is no folder', () => {
  expect([...publicFiles(join(root, 'missing'))]).toEqual([]);
});

it('sees a change that kept size and date', () => {
  writeTree(root, { 'a.txt': 'one' });
  utimesSync(join(root, 'a.txt'), 1, 1);
  const before = fingerprints();
  writeTree(root, { 'a.txt': 'two' });
  utimesSync(join(root, 'a.txt'), 1, 1);
  expect(fingerprints()).not.toEqual(before);
});

it('refuses a link, which could publish a file from elsewhere', () => {
  symlinkSync('/etc/passwd', join(root, 'a.txt'));
  expect(() => [...publicFiles(root)]).toThrow('public/a.txt 不是普通文件');
});

it('refuses a name that is no address', () => {
  writeTree(root, { '100%.txt': '' });
  expect(() => [...publicFiles(root)]).toThrow('不能用作文件');
});

it('refuses an image that says where it was taken, since it would be published as it is', async () => {
  const telling = await aPhoto({ telling: true });
  expect(() => refuseTellingImage('a/x.jpg', telling)).toThrow(
    'public/a/x.jpg 里记着拍摄地点、相机序列号或机主',
  );
});

it('takes images that tell nothing, and files that are no images', async () => {
  const photo = await aPhoto();
  for (const bytes of [photo, Buffer.from('<svg/>'), Buffer.from(''), Buffer.from('GPSLatitude')]) {
    expect(() => refuseTellingImage('x', bytes)).not.toThrow();
  }
});
