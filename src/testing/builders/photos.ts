import sharp from 'sharp';

/** What a planted photograph tells besides the picture. */
export const planted = { serial: 'SN-7394-2291-QH', owner: 'Planted Owner', latitude: '30/1 15/1 0/1' };

export interface PhotoOptions {
  width?: number;
  height?: number;
  format?: 'jpeg' | 'png' | 'webp';
  /** With place, camera serial number, XMP and a comment. */
  telling?: boolean;
  /** Exif orientation 1–8. */
  orientation?: number;
}

/** The bytes of an image file: sky above, ground below, a gate that is left of the middle. */
export async function aPhoto(options: PhotoOptions = {}): Promise<Buffer> {
  const { width = 400, height = 300, format = 'jpeg', telling = false, orientation } = options;
  const part = (r: number, g: number, b: number, w: number, h: number) =>
    sharp({ create: { width: w, height: h, channels: 3, background: { r, g, b } } })
      .png()
      .toBuffer();
  const [ground, gate] = await Promise.all([
    part(90, 120, 80, width, Math.ceil(height / 2)),
    part(180, 40, 30, Math.ceil(width / 4), Math.ceil(height / 3)),
  ]);
  let image = sharp({
    create: { width, height, channels: 3, background: { r: 190, g: 215, b: 235 } },
  }).composite([
    { input: ground, left: 0, top: Math.floor(height / 2) },
    { input: gate, left: Math.floor(width / 8), top: Math.floor(height / 2) },
  ]);
  if (orientation !== undefined) image = image.withMetadata({ orientation });
  if (telling) {
    image = image
      .withExifMerge({
        IFD0: { Make: 'Planted', Artist: planted.owner },
        IFD2: { BodySerialNumber: planted.serial, CameraOwnerName: planted.owner },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: planted.latitude,
          GPSLongitudeRef: 'E',
          GPSLongitude: '120/1 9/1 0/1',
        },
      })
      .withXmp(xmp);
  }
  return image.toFormat(format).toBuffer();
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" aux:SerialNumber="${planted.serial}"/></rdf:RDF></x:xmpmeta>`;
