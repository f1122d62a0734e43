import { beforeAll, expect, test } from 'vitest';
import { aPhoto } from '../testing/builders/photos.ts';
import { fuzz } from '../testing/fuzz/fuzz.ts';
import { nearlyBytes } from '../testing/fuzz/inputs.ts';
import { imageParts } from './image-parts.ts';
import { jpegExif } from './jpeg-parts.ts';
import { lookAtPhoto } from './look-at-photo.ts';
import { photoTells } from './photo-tells.ts';
import { stripPhotoMetadata } from './strip-photo-metadata.ts';

let files: Uint8Array[] = [];
beforeAll(async () => {
  const formats = ['jpeg', 'png', 'webp'] as const;
  files = await Promise.all(
    [true, false].flatMap((telling) =>
      formats.map((format) => aPhoto({ format, width: 24, height: 16, telling, orientation: 6 })),
    ),
  );
});

test('the parts of an image file are all its bytes, and without metadata it tells nothing more', async () => {
  await fuzz('image-parts', nearlyBytes(files), (bytes) => {
    const image = imageParts(bytes);
    if (image === undefined) {
      expect(() => stripPhotoMetadata(bytes)).toThrow(TypeError);
      return;
    }
    expect(Buffer.concat(image.parts.map((part) => part.bytes)).equals(bytes)).toBe(true);
    expect(photoTells(bytes).length).toBeLessThanOrEqual(2);
    const stripped = stripPhotoMetadata(bytes);
    expect(photoTells(stripped)).toEqual([]);
    expect(Buffer.from(stripPhotoMetadata(stripped)).equals(stripped)).toBe(true);
  });
});

test('a damaged photograph is refused, or shown', async () => {
  await fuzz('photo', nearlyBytes(files), async (bytes) => {
    const found = await lookAtPhoto(bytes);
    if ('fault' in found) return;
    expect(found.width * found.height).toBeGreaterThan(0);
    expect(found.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('Exif that promises more values than memory has is looked at all the same', () => {
  const entries = 4_900;
  const tiff = Buffer.alloc(60_000);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(entries, 8);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = 10 + entry * 12;
    tiff.writeUInt16LE(entry + 1000, at);
    tiff.writeUInt16LE(1, at + 2);
    tiff.writeUInt32LE(0x7fffffff, at + 4);
    tiff.writeUInt32LE(8, at + 8);
  }
  const photo = Buffer.concat([Buffer.from([0xff, 0xd8]), jpegExif(tiff), Buffer.from([0xff, 0xd9])]);
  expect(photoTells(photo)).toEqual([]);
});
