import PDFDocument from 'pdfkit';
import { cubicPath } from './cubic-path.ts';
import type { Drawing, Gradient, Paint, Shape } from './drawing.ts';

const pointsPerMillimetre = 72 / 25.4;

/**
 * Writes a drawing as a PDF of one page of real size, for whoever cuts the board: outlines only, no font. Its date is
 * that of the drawing, so that the same board gives the same bytes.
 */
export async function pdfOf(drawing: Drawing): Promise<Buffer> {
  const { width, height, title, date, shapes } = drawing;
  const document = new PDFDocument({
    size: [width * pointsPerMillimetre, height * pointsPerMillimetre],
    margin: 0,
    // Packed by zlib, the bytes would differ from processor to processor.
    compress: false,
    info: {
      Title: title,
      CreationDate: new Date(`${date}T00:00:00+08:00`),
      Producer: 'hongbang',
      Creator: 'hongbang',
    },
    // Without one PDFKit does not ask for its standard font.
    font: '',
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.scale(pointsPerMillimetre);
  for (const shape of shapes) paint(document, shape);
  document.end();
  await done;
  return Buffer.concat(chunks);
}

type Document = InstanceType<typeof PDFDocument>;

function paint(document: Document, shape: Shape): void {
  document.save();
  if (shape.opacity !== undefined) document.opacity(shape.opacity);
  if (shape.strokeWidth !== undefined) document.lineWidth(shape.strokeWidth);
  outline(document, shape);
  const [fill, stroke] = [inkOf(document, shape.fill), inkOf(document, shape.stroke)];
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
  else if (fill !== undefined) document.fill(fill);
  else if (stroke !== undefined) document.stroke(stroke);
  document.restore();
}

function outline(document: Document, shape: Shape): void {
  if (shape.kind === 'circle') document.circle(shape.x, shape.y, shape.radius);
  else if (shape.kind === 'path')
    document.translate(shape.x, shape.y).scale(shape.scale).path(cubicPath(shape.d));
  else if (shape.radius) document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  else document.rect(shape.x, shape.y, shape.width, shape.height);
}

/** A gradient is made for each shape: PDFKit ties it to the transformation of the moment. */
function inkOf(document: Document, ink: Paint | undefined) {
  if (typeof ink !== 'object') return ink;
  const gradient: Gradient = ink;
  const line = document.linearGradient(...gradient.from, ...gradient.to);
  for (const [offset, colour] of gradient.stops) line.stop(offset, colour);
  return line;
}
