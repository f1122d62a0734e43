import { crc32 } from 'node:zlib';
import { latin1, startsWith, type ImagePart } from './image-part.ts';

/** Chunks besides the critical ones that the picture looks different without. */
const ofPicture = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'pHYs', 'sBIT', 'bKGD']);

/** The chunks of a PNG file in their order (PNG, third edition, 5.3), up to IEND; what follows it is told besides. */
export function pngParts(bytes: Uint8Array): ImagePart[] {
  const head = bytes.subarray(0, 8);
  const parts: ImagePart[] = [{ kind: 'picture', bytes: head, content: head }];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const end = Math.min(bytes.length, at + 12 + length);
    parts.push(chunk(type, bytes.subarray(at, end), bytes.subarray(at + 8, Math.max(at + 8, end - 4))));
    at = end;
    if (type === 'IEND') break;
  }
  const rest = bytes.subarray(at);
  if (rest.length > 0) parts.push({ kind: 'other', bytes: rest, content: rest });
  return parts;
}

function chunk(type: string, bytes: Uint8Array, content: Uint8Array): ImagePart {
  if (type === 'eXIf') return { kind: 'exif', bytes, content };
  if (type === 'iTXt' && startsWith(content, 'XML:com.adobe.xmp')) return { kind: 'xmp', bytes, content };
  // The case of the first letter says whether a decoder can do without the chunk.
  const isPicture = /^[A-Z]/.test(type) || ofPicture.has(type);
  return { kind: isPicture ? 'picture' : 'other', bytes, content };
}

/** An eXIf chunk that holds `tiff` alone. */
export function pngExif(tiff: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('eXIf', 'latin1'), tiff]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(tiff.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
