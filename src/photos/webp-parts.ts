import { latin1, startsWith, type ImagePart } from './image-part.ts';

const ofPicture = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** The head and chunks of a WebP file in their order (RFC 9649, 2); what follows the container is told besides. */
export function webpParts(bytes: Uint8Array): ImagePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = bytes.subarray(0, 12);
  const parts: ImagePart[] = [{ kind: 'picture', bytes: head, content: head }];
  const last = Math.min(bytes.length, 8 + view.getUint32(4, true));
  let at = 12;
  while (at + 8 <= last) {
    const type = latin1(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const end = Math.min(bytes.length, at + 8 + length + (length % 2));
    parts.push(chunk(type, bytes.subarray(at, end), bytes.subarray(at + 8, at + 8 + length)));
    at = end;
  }
  const rest = bytes.subarray(at);
  if (rest.length > 0) parts.push({ kind: 'other', bytes: rest, content: rest });
  return parts;
}

function chunk(type: string, bytes: Uint8Array, content: Uint8Array): ImagePart {
  // Some cameras keep the head that belongs to JPEG.
  if (type === 'EXIF') {
    return { kind: 'exif', bytes, content: startsWith(content, 'Exif\0\0') ? content.subarray(6) : content };
  }
  if (type === 'XMP ') return { kind: 'xmp', bytes, content };
  return { kind: ofPicture.has(type) ? 'picture' : 'other', bytes, content };
}

const flags = { exif: 0x08, xmp: 0x04 };

/** A WebP file of these parts, with an Exif chunk of `tiff` alone, or with none. */
export function webpOf(picture: readonly Uint8Array[], tiff: Uint8Array | undefined): Uint8Array {
  const chunks = picture.slice(1).map((bytes) => {
    if (!startsWith(bytes, 'VP8X')) return bytes;
    const copy = Uint8Array.from(bytes);
    copy[8] = ((copy[8] ?? 0) & ~(flags.exif | flags.xmp)) | (tiff === undefined ? 0 : flags.exif);
    return copy;
  });
  if (tiff !== undefined) {
    const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
    head.writeUInt32LE(tiff.length, 4);
    chunks.push(Buffer.concat([head, tiff, new Uint8Array(tiff.length % 2)]));
  }
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...chunks]);
  const riff = Buffer.from('RIFF\0\0\0\0', 'latin1');
  riff.writeUInt32LE(body.length, 4);
  return Buffer.concat([riff, body]);
}
