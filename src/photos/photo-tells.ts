import readExif from 'exif-reader';
import type { PhotoTells } from '../domain/photo.ts';
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

function exifTells(tiff: Uint8Array): PhotoTells[] {
  const tags = tagsOf(tiff);
  if (tags === undefined) return ['place', 'device'];
  const { GPSInfo, Photo, Image } = tags;
  const device = [
    Photo?.BodySerialNumber,
    Photo?.LensSerialNumber,
    Photo?.CameraOwnerName,
    Image?.['CameraSerialNumber'],
    Image?.Artist,
  ];
  return [
    ...(GPSInfo?.GPSLatitude === undefined && GPSInfo?.GPSDestLatitude === undefined
      ? []
      : ['place' as const]),
    ...(device.some((value) => value !== undefined) ? ['device' as const] : []),
  ];
}

function tagsOf(tiff: Uint8Array): ReturnType<typeof readExif> | undefined {
  try {
    return readExif(Buffer.from(tiff));
  } catch {
    // exif-reader throws plain errors on whatever it cannot read; the caller must then expect anything.
    return undefined;
  }
}
