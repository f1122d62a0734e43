import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { aPhoto, planted } from '../testing/builders/photos.ts';
import { lookAtPhoto } from './look-at-photo.ts';
import { photoTells } from './photo-tells.ts';
import { printPhoto } from './print-photo.ts';

/** Prints the photograph; the files by their names. */
async function printed(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-photo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await printPhoto(bytes, folder);
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

test('of 40 megapixels with place, camera and XMP, narrow pictures remain that tell nothing', async () => {
  const original = await aPhoto({ width: 7760, height: 5200, telling: true });
  expect(original.includes(planted.serial)).toBe(true);
  expect(await lookAtPhoto(original)).toMatchObject({
    width: 7760,
    height: 5200,
    tells: ['place', 'device'],
  });
  const files = await printed(original);
  expect([...files.keys()]).toEqual(
    [1280, 360, 720].flatMap((width) => ['avif', 'jpg', 'webp'].map((format) => `${width}.${format}`)),
  );
  for (const [name, bytes] of files) {
    const { width, height, exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect([name, width]).toEqual([name, Number.parseInt(name, 10)]);
    // A pixel more or less: the smaller ones are made from the largest.
    expect(Math.abs(height - (5200 * width) / 7760)).toBeLessThan(1);
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array.from({ length: 5 }, () => undefined));
    for (const secret of [planted.serial, planted.owner, 'Planted', 'GPS']) {
      expect(bytes.includes(secret)).toBe(false);
    }
  }
});

test('a photograph that lies on its side is printed upright', async () => {
  const upright = await printed(await aPhoto({ width: 300, height: 400 }));
  const turned = await sharp(await aPhoto({ width: 300, height: 400 }))
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const files = await printed(turned);
  for (const [name, bytes] of files) {
    const { width, height } = await sharp(bytes).metadata();
    expect([name, width, height]).toEqual([name, 300, 400]);
    const difference = await meanDifference(bytes, upright.get(name) ?? bytes);
    expect(difference).toBeLessThan(3);
  }
});

test('of a photograph that is a document, an archive and a page too, the picture alone remains', async () => {
  const photo = await aPhoto({ width: 300, height: 200 });
  const words = Buffer.from('%PDF-1.4 <script>planted()</script>');
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), words]);
  const archive = zipSync({ 'planted.html': words });
  const all = Buffer.concat([photo.subarray(0, 2), comment, photo.subarray(2), archive]);
  expect(await lookAtPhoto(all)).toMatchObject({ width: 300, height: 200 });
  for (const [name, bytes] of await printed(all)) {
    expect([name, bytes.includes('planted'), bytes.includes('PK\u0003\u0004')]).toEqual([name, false, false]);
  }
});

test('a small photograph is not enlarged', async () => {
  expect([...(await printed(await aPhoto({ width: 500, height: 200 }))).keys()].sort()).toEqual([
    ...['360.avif', '360.jpg', '360.webp', '500.avif', '500.jpg', '500.webp'],
  ]);
});

test('the same photograph gives the same bytes', async () => {
  const photo = await aPhoto({ width: 900, height: 600 });
  expect(await printed(photo)).toEqual(await printed(photo));
});

test('what can be seen through becomes white, not black', async () => {
  const clear = await sharp({
    create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();
  for (const bytes of (await printed(clear)).values()) {
    expect((await sharp(bytes).stats()).channels[0]?.mean).toBeGreaterThan(250);
  }
});

test('a wide colour space becomes sRGB', async () => {
  const wide = await sharp(await aPhoto())
    .withIccProfile('p3')
    .toBuffer();
  const files = await printed(wide);
  expect((await sharp(files.get('400.jpg')).metadata()).icc).toBeUndefined();
  expect(await meanDifference(files.get('400.jpg') ?? wide, await aPhoto())).toBeLessThan(3);
});

test('what tells nothing but how it is turned tells nothing', async () => {
  expect(photoTells(await aPhoto({ orientation: 6 }))).toEqual([]);
});

test('Exif that cannot be read may tell anything', async () => {
  const photo = await aPhoto();
  const broken = Buffer.from('\xff\xe1\x00\x0eExif\0\0broken', 'latin1');
  expect(photoTells(Buffer.concat([photo.subarray(0, 2), broken, photo.subarray(2)]))).toEqual([
    'place',
    'device',
  ]);
});

async function meanDifference(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [left, right] = await Promise.all([a, b].map((one) => sharp(one).removeAlpha().raw().toBuffer()));
  if (left === undefined || right === undefined || left.length !== right.length) return Infinity;
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += Math.abs((left[at] ?? 0) - (right[at] ?? 0));
  return sum / left.length;
}
