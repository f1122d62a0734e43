import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { largestPhoto, printedWidths } from '../domain/photo.ts';

/** To be raised when the same photograph is to be printed otherwise: part of every fingerprint. */
const recipeVersion = 1;

/**
 * How each format is written. AVIF is where the seconds go: effort 4 takes eight times as long as 2 and saves an
 * eighth of the bytes.
 */
const formats: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 50, effort: 2 }),
  webp: (image) => image.webp({ quality: 74, effort: 4 }),
  jpg: (image) => image.jpeg({ quality: 76, mozjpeg: true }),
};

/** What printed files depend on besides the photograph: our recipe, and the programs that encode. */
export function photoRecipe(): string {
  const { vips, aom, webp, mozjpeg } = sharp.versions as Record<string, string | undefined>;
  return ['photo', recipeVersion, vips, aom, webp, mozjpeg].join(' ');
}

/**
 * Prints a photograph into a folder, as `<width>.<avif|webp|jpg>` for each of its widths: upright, in sRGB, without
 * metadata. It is decoded once, and two encoders work at a time.
 */
export async function printPhoto(bytes: Uint8Array, folder: string): Promise<void> {
  const largest = await sharp(bytes, { limitInputPixels: largestPhoto.pixels })
    .autoOrient()
    .resize({ width: printedWidths(Number.MAX_SAFE_INTEGER).at(-1), withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = largest.info;
  const tasks = printedWidths(width).flatMap((one) =>
    Object.entries(formats).map(([name, write]) => async () => {
      const image = sharp(largest.data, { raw: { width, height, channels } }).resize({ width: one });
      await writeFile(join(folder, `${one}.${name}`), await write(image).toBuffer());
    }),
  );
  // The longest first, so that the two end together.
  const queue = tasks.toReversed().values();
  const work = async () => {
    for (const task of queue) await task();
  };
  await Promise.all([work(), work()]);
}
