import readExif from 'exif-reader';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aPhoto, planted } from '../testing/builders/photos.ts';
import { photoTells } from './photo-tells.ts';
import { stripPhotoMetadata } from './strip-photo-metadata.ts';

const formats = ['jpeg', 'png', 'webp'] as const;

test.each(formats)(
  'of a %s file nothing remains of place, camera and XMP, and no pixel changes',
  async (format) => {
    const original = await aPhoto({ format, telling: true });
    expect(photoTells(original)).toEqual(['place', 'device']);
    expect(original.includes(planted.serial)).toBe(true);
    const stripped = Buffer.from(stripPhotoMetadata(original));
    expect(photoTells(stripped)).toEqual([]);
    expect(stripped.includes(planted.serial)).toBe(false);
    const { exif, xmp } = await sharp(stripped).metadata();
    expect({ exif, xmp }).toEqual({ exif: undefined, xmp: undefined });
    expect(await pixels(stripped)).toEqual(await pixels(original));
  },
);

test.each(formats)('a %s file that lies on its side still stands upright', async (format) => {
  const original = await aPhoto({ format, telling: true, orientation: 6 });
  const stripped = stripPhotoMetadata(original);
  const { orientation, exif } = await sharp(stripped).metadata();
  expect(orientation).toBe(6);
  expect(Object.keys(readExif(exif ?? Buffer.alloc(0)).Image ?? {})).toEqual(['Orientation']);
  expect(await pixels(stripped)).toEqual(await pixels(original));
});

test.each(formats)('a %s file that tells nothing is given back as it is', async (format) => {
  const clean = stripPhotoMetadata(await aPhoto({ format, orientation: 3 }));
  expect(stripPhotoMetadata(clean)).toBe(clean);
});

test('the colour profile stays', async () => {
  const wide = await sharp(await aPhoto())
    .withIccProfile('p3')
    .withExifMerge({ IFD0: { Artist: 'x' } })
    .toBuffer();
  const { icc } = await sharp(wide).metadata();
  const stripped = await sharp(stripPhotoMetadata(wide)).metadata();
  expect(icc).toBeDefined();
  expect(stripped.icc).toEqual(icc);
  expect(stripped.exif).toBeUndefined();
});

test('a second picture or film behind a JPEG goes, comments and IPTC go', async () => {
  const photo = await aPhoto();
  const comment = Buffer.from('\xff\xfe\x00\x0bplanted A', 'latin1');
  const iptc = Buffer.from('\xff\xed\x00\x19Photoshop 3.0\0planted B', 'latin1');
  const behind = Buffer.concat([
    photo.subarray(0, 2),
    comment,
    iptc,
    photo.subarray(2),
    await aPhoto({ telling: true }),
  ]);
  expect(Buffer.from(stripPhotoMetadata(behind))).toEqual(photo);
});

test('a progressive JPEG keeps all its scans', async () => {
  const original = await sharp(await aPhoto({ telling: true }))
    .keepMetadata()
    .jpeg({ progressive: true })
    .toBuffer();
  const stripped = stripPhotoMetadata(original);
  expect(photoTells(stripped)).toEqual([]);
  expect(await pixels(stripped)).toEqual(await pixels(original));
});

test('a file that breaks off, or whose lengths lie, is stripped as far as it goes', async () => {
  for (const format of formats) {
    const original = await aPhoto({ format, telling: true });
    for (let end = 12; end < original.length; end += 101) {
      expect(() => stripPhotoMetadata(original.subarray(0, end))).not.toThrow();
    }
  }
});

test('what is no photograph is refused', () => {
  expect(() => stripPhotoMetadata(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toThrow(
    TypeError,
  );
});

function pixels(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes).autoOrient().raw().toBuffer();
}
