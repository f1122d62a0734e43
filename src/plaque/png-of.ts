import sharp from 'sharp';
import { pictureSize } from '../domain/board.ts';
import type { Drawing } from './drawing.ts';

/** Paints an SVG of a drawing as PNG, 1,200 pixels on its longer side. */
export async function pngOf(svg: string, drawing: Pick<Drawing, 'width' | 'height'>): Promise<Buffer> {
  const { width, height } = pictureSize(drawing);
  // Painted at this size at once: scaled afterwards, fine lines blur and the file is three times as large.
  const sized = svg.replace(/ width="[\d.]+mm" height="[\d.]+mm"/, ` width="${width}" height="${height}"`);
  return sharp(Buffer.from(sized)).png({ compressionLevel: 6 }).toBuffer();
}
