import { startsWith, type ImagePart } from './image-part.ts';

const exifHead = 'Exif\0\0';
const xmpHead = 'http://ns.adobe.com/xap/1.0/\0';
const longXmpHead = 'http://ns.adobe.com/xmp/extension/\0';

/**
 * The segments of a JPEG file in their order (ISO/IEC 10918-1, annex B), up to the end of the image: what phones put
 * behind it (another picture, a film) is a part of its own. A file that breaks off ends with what is there.
 */
export function jpegParts(bytes: Uint8Array): ImagePart[] {
  const parts: ImagePart[] = [];
  const picture = (from: number, to: number) => {
    const part = bytes.subarray(from, to);
    parts.push({ kind: 'picture', bytes: part, content: part });
  };
  picture(0, 2);
  let at = 2;
  while (at + 4 <= bytes.length) {
    // A marker may be preceded by any number of fill bytes, which say nothing.
    if (bytes[at] === 0xff && bytes[at + 1] === 0xff) {
      const from = at;
      while (bytes[at + 1] === 0xff) at += 1;
      const fill = bytes.subarray(from, at);
      parts.push({ kind: 'other', bytes: fill, content: fill });
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0xd9) break;
    const end = Math.min(bytes.length, at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)));
    if (end < at + 4) break;
    if (marker === 0xda) {
      const next = endOfScan(bytes, end);
      picture(at, next);
      at = next;
    } else {
      parts.push(segment(marker, bytes.subarray(at, end)));
      at = end;
    }
  }
  const isEnd = bytes[at] === 0xff && bytes[at + 1] === 0xd9;
  picture(at, isEnd ? at + 2 : bytes.length);
  if (isEnd && at + 2 < bytes.length) {
    const rest = bytes.subarray(at + 2);
    parts.push({ kind: 'other', bytes: rest, content: rest });
  }
  return parts;
}

/** Tables, frames, JFIF, the colour profile and Adobe's colour transform make the picture; the rest is told besides. */
function segment(marker: number, bytes: Uint8Array): ImagePart {
  const content = bytes.subarray(4);
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker === 0xe1 && startsWith(content, exifHead)) {
    return { kind: 'exif', bytes, content: content.subarray(exifHead.length) };
  }
  if (marker === 0xe1 && (startsWith(content, xmpHead) || startsWith(content, longXmpHead))) {
    return { kind: 'xmp', bytes, content };
  }
  const isPicture =
    (!isApplication && marker !== 0xfe) ||
    (marker === 0xe0 && startsWith(content, 'JFIF\0')) ||
    (marker === 0xe2 && startsWith(content, 'ICC_PROFILE\0')) ||
    (marker === 0xee && startsWith(content, 'Adobe'));
  return { kind: isPicture ? 'picture' : 'other', bytes, content };
}

/** Behind the coded data, in which FF is followed by 00 or a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** An Exif segment that holds `tiff` alone. */
export function jpegExif(tiff: Uint8Array): Uint8Array {
  const length = 2 + exifHead.length + tiff.length;
  return Buffer.concat([
    Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]),
    Buffer.from(exifHead, 'latin1'),
    tiff,
  ]);
}
