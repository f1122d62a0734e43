/** Which tags stand in the directories of Exif (Exif 2.32, 4.6): of the picture, of how it was taken, of the place. */
export interface ExifTags {
  image: ReadonlySet<number>;
  photo: ReadonlySet<number>;
  gps: ReadonlySet<number>;
}

const photoTag = 0x8769;
const gpsTag = 0x8825;

/**
 * The tags of Exif, from its TIFF head on; undefined where it cannot be read, or breaks off. Values are not read, but
 * for where the other directories lie: a few bytes can promise values that fill the memory.
 */
export function exifTags(tiff: Uint8Array): ExifTags | undefined {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return undefined;
  const order = view.getUint16(0);
  const isLittle = order === 0x4949;
  if (!isLittle && order !== 0x4d4d) return undefined;
  if (view.getUint16(2, isLittle) !== 42) return undefined;
  const image = directory(view, view.getUint32(4, isLittle), isLittle);
  if (image === undefined) return undefined;
  const below = (tag: number) => {
    const at = image.get(tag);
    return at === undefined ? new Map<number, number>() : directory(view, at, isLittle);
  };
  const [photo, gps] = [below(photoTag), below(gpsTag)];
  if (photo === undefined || gps === undefined) return undefined;
  return { image: new Set(image.keys()), photo: new Set(photo.keys()), gps: new Set(gps.keys()) };
}

/** The tags of a directory, each with its last four bytes as a number; undefined where it reaches beyond the end. */
function directory(view: DataView, start: number, isLittle: boolean): Map<number, number> | undefined {
  if (start + 2 > view.byteLength) return undefined;
  const entries = view.getUint16(start, isLittle);
  if (start + 2 + entries * 12 > view.byteLength) return undefined;
  const tags = new Map<number, number>();
  for (let at = start + 2; at < start + 2 + entries * 12; at += 12) {
    tags.set(view.getUint16(at, isLittle), view.getUint32(at + 8, isLittle));
  }
  return tags;
}
