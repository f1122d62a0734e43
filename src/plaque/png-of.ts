import sharp from 'sharp';
import { pictureSize } from '../domain/board.ts';
import type { Drawing } from './drawing.ts';
import { withText } from './png-text.ts';

export interface PngOptions {
  /** A signed credential as JSON, to be baked into the file as Open Badges 3.0 has it (section 5.3.1.1). */
  credential?: string | undefined;
}

/** Paints an SVG of a drawing as PNG, 1,200 pixels on its longer side. */
export async function pngOf(
  svg: string,
  drawing: Pick<Drawing, 'width' | 'height'>,
  { credential }: PngOptions = {},
): Promise<Buffer> {
  const { width, height } = pictureSize(drawing);
  // Painted at this size at once: scaled afterwards, fine lines blur and the file is three times as large.
  const sized = svg.replace(/ width="[\d.]+mm" height="[\d.]+mm"/, ` width="${width}" height="${height}"`);
  const png = await sharp(Buffer.from(sized)).png({ compressionLevel: 6 }).toBuffer();
  return credential === undefined ? png : withText(png, 'openbadgecredential', credential);
}
