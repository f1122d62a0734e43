import { z } from 'zod';
import { line, name } from './id.ts';
import { plainDate } from './plain-date.ts';

/** Kinds of image that are taken; what is printed from them is made anew, in several widths. */
export const photoTypes = ['jpeg', 'png', 'webp'] as const;
export type PhotoType = (typeof photoTypes)[number];

/** Largest photograph in bytes (30 MiB) and in pixels: a phone's 108 megapixels pass, a decompression bomb does not. */
export const largestPhoto = { bytes: 30 * 1024 * 1024, pixels: 120_000_000 };

/** Widths in which a photograph is printed, in pixels; it is never enlarged. */
export const photoWidths: readonly number[] = [360, 720, 1280];

/** 照片: beside the document that shows it, as its front matter names it. */
export const photo = z.strictObject({
  /** A file in the document's own folder; any name will do, for it does not reach the site. */
  file: z
    .string()
    .max(120)
    .regex(/^(?!\.)[^/\\\p{Cc}]+\.[A-Za-z0-9]{2,5}$/u, { error: 'HB262' }),
  /** What can be seen, for those who cannot see it; whether it says anything is a rule. */
  alt: z
    .string()
    .max(200)
    .nullish()
    .transform((text) => text?.trim() ?? ''),
  caption: line.optional(),
  /** Who took or drew it: 锦绣街道办事处. */
  credit: name.optional(),
  takenOn: plainDate.optional(),
});
export type Photo = z.infer<typeof photo>;

/** So many photographs a document may show: a page is a record, no album. */
export const photos = z.array(photo).max(12).optional();

/** What is known of an image by its bytes. */
export interface PhotoFacts {
  /** SHA-256 of the file in lower-case hexadecimal. */
  sha256: string;
  type: PhotoType;
  /** In pixels, upright. */
  width: number;
  height: number;
  /** What its metadata tell beyond the picture; none of it reaches the site. */
  tells: readonly PhotoTells[];
}

/** Where it was taken; which camera or phone took it, or whose that is. */
export type PhotoTells = 'place' | 'device';

/** Why an image cannot be published. `found` names what the bytes are: `svg`, `heic`, `text`, `unknown` … */
export type PhotoFault =
  | { fault: 'type'; found: string }
  | { fault: 'broken' }
  | { fault: 'bytes'; megabytes: number }
  | { fault: 'pixels'; megapixels: number };

/** An image file of the content folder. It is looked into only if a document names it. */
export interface PhotoFile {
  /** Relative to the content folder. */
  path: string;
  looked?: PhotoFacts | PhotoFault | undefined;
}

/** Where a document's photograph lies, relative to the content folder. */
export function photoPath({ origin }: { origin: { file: string } }, file: string): string {
  return origin.file.slice(0, origin.file.lastIndexOf('/') + 1) + file;
}

/** The widths that a photograph of `width` pixels is printed in, smallest first. */
export function printedWidths(width: number): number[] {
  const [largest = width] = photoWidths.slice(-1);
  const smaller = photoWidths.filter((one) => one < width);
  return width < largest ? [...smaller, width] : smaller.includes(largest) ? smaller : [...smaller, largest];
}
