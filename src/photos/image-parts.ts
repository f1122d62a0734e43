import type { ImagePart } from './image-part.ts';
import { imageType } from './image-type.ts';
import { jpegParts } from './jpeg-parts.ts';
import { pngParts } from './png-parts.ts';
import { webpParts } from './webp-parts.ts';

/** A photograph in its parts; undefined for files of other kinds. */
export function imageParts(
  bytes: Uint8Array,
): { type: 'jpeg' | 'png' | 'webp'; parts: ImagePart[] } | undefined {
  const type = imageType(bytes);
  if (type === 'jpeg') return { type, parts: jpegParts(bytes) };
  if (type === 'png') return { type, parts: pngParts(bytes) };
  if (type === 'webp') return { type, parts: webpParts(bytes) };
  return undefined;
}
