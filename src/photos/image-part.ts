/** A stretch of an image file: what makes the picture, or what is told besides. */
export interface ImagePart {
  kind: 'picture' | 'exif' | 'xmp' | 'other';
  /** As it stands in the file, with its head. */
  bytes: Uint8Array;
  /** Of Exif, from its TIFF head on; of XMP and others, the text or data. */
  content: Uint8Array;
}

/** The bytes as a string of the same length, a character a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return latin1(bytes.subarray(at, at + text.length)) === text;
}
