import sharp from 'sharp';
import type { Drawing } from './drawing.ts';

/** Of the longer side, in pixels: sharp on a phone and as the picture of a shared link. */
export const pngSide = 1200;

/** Width and height of the picture of a board, in pixels. */
export function pngSize({ width, height }: Pick<Drawing, 'width' | 'height'>): {
  width: number;
  height: number;
} {
  const scale = pngSide / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Paints an SVG of a drawing as PNG. */
export async function pngOf(svg: string, drawing: Pick<Drawing, 'width' | 'height'>): Promise<Buffer> {
  const { width, height } = pngSize(drawing);
  // Drawn at this size at once: millimetres become pixels by the density.
  const density = (25.4 * pngSide) / Math.max(drawing.width, drawing.height);
  return sharp(Buffer.from(svg), { density })
    .resize(width, height, { fit: 'fill' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
