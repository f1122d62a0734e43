import { imageParts } from './image-parts.ts';
import { jpegExif } from './jpeg-parts.ts';
import { orientationAlone, orientationIn } from './orientation.ts';
import { pngExif } from './png-parts.ts';
import { webpOf } from './webp-parts.ts';

/**
 * The same picture without anything that is told besides: Exif (place, time, camera), XMP, IPTC, comments, the maker's
 * notes, previews, whatever stands behind the picture. Its pixels are untouched; how it is turned and its colour
 * profile stay. The same object, if there is nothing to take away.
 * @throws TypeError if the bytes are no JPEG, PNG or WebP.
 */
export function stripPhotoMetadata(bytes: Uint8Array): Uint8Array {
  const image = imageParts(bytes);
  if (image === undefined) throw new TypeError('no JPEG, PNG or WebP');
  const { type, parts } = image;
  if (parts.every(({ kind }) => kind === 'picture')) return bytes;
  const exif = parts.find(({ kind }) => kind === 'exif');
  const orientation = exif === undefined ? 1 : orientationIn(exif.content);
  const tiff = orientation === 1 ? undefined : orientationAlone(orientation);
  const picture = parts.filter(({ kind }) => kind === 'picture').map((part) => part.bytes);
  const stripped = put(type, picture, tiff);
  return Buffer.from(bytes).equals(stripped) ? bytes : stripped;
}

function put(type: 'jpeg' | 'png' | 'webp', picture: Uint8Array[], tiff: Uint8Array | undefined): Uint8Array {
  if (type === 'webp') return webpOf(picture, tiff);
  if (tiff === undefined) return Buffer.concat(picture);
  const exif = type === 'jpeg' ? jpegExif(tiff) : pngExif(tiff);
  // Behind JFIF, which must be the first segment, or IHDR.
  return Buffer.concat(
    type === 'jpeg' && !isJfif(picture[1]) ? picture.toSpliced(1, 0, exif) : picture.toSpliced(2, 0, exif),
  );
}

function isJfif(part: Uint8Array | undefined): boolean {
  return part?.[0] === 0xff && part[1] === 0xe0;
}
