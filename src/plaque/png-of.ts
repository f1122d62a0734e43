import sharp from 'sharp';
import { pictureSize } from '../domain/board.ts';
import type { Drawing } from './drawing.ts';

/** Paints an SVG of a drawing as PNG, 1,200 pixels on its longer side. */
export async function pngOf(svg: string, drawing: Pick<Drawing, 'width' | 'height'>): Promise<Buffer> {
  const { width, height } = pictureSize(drawing);
  // Drawn at this size at once: millimetres become pixels by the density.
  const density = (25.4 * width) / drawing.width;
  return sharp(Buffer.from(svg), { density })
    .resize(width, height, { fit: 'fill' })
    .png({ compressionLevel: 6 })
    .toBuffer();
}
