import type { PhotoTells } from '../domain/photo.ts';
import { exifTags } from './exif-tags.ts';
import { latin1, type ImagePart } from './image-part.ts';
import { imageParts } from './image-parts.ts';

/**
 * What the metadata of a JPEG, PNG or WebP file tell beyond the picture: the place where it was taken, the device or
 * its owner. Exif that cannot be read may tell both.
 */
export function photoTells(bytes: Uint8Array): PhotoTells[] {
  const tells = new Set((imageParts(bytes)?.parts ?? []).flatMap(tellsOf));
  return (['place', 'device'] as const).filter((one) => tells.has(one));
}

function tellsOf({ kind, content }: ImagePart): PhotoTells[] {
  if (kind === 'exif') return exifTells(content);
  if (kind !== 'xmp') return [];
  const text = latin1(content);
  return [
    ...(/GPS(?:Latitude|Longitude|Position|Coordinates)/i.test(text) ? ['place' as const] : []),
    ...(/SerialNumber|OwnerName/i.test(text) ? ['device' as const] : []),
  ];
}

const placeTags = [0x0002, 0x0014];
/** Camera owner, serial numbers of body and lens. */
const deviceTags = [0xa430, 0xa431, 0xa435];
/** Artist, and the serial number as DNG writes it. */
const imageTags = [0x013b, 0xc62f];

function exifTells(tiff: Uint8Array): PhotoTells[] {
  const tags = exifTags(tiff);
  if (tags === undefined) return ['place', 'device'];
  const { image, photo, gps } = tags;
  const isDevice = deviceTags.some((tag) => photo.has(tag)) || imageTags.some((tag) => image.has(tag));
  return [
    ...(placeTags.some((tag) => gps.has(tag)) ? ['place' as const] : []),
    ...(isDevice ? ['device' as const] : []),
  ];
}
