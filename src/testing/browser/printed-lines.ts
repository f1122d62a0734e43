import { getDocumentProxy } from 'unpdf';

/** A line of text of a printed page; all lengths in millimetres, from the left and upper edge of the sheet. */
export interface PrintedLine {
  text: string;
  left: number;
  right: number;
  /** Of the baseline. */
  y: number;
  /** Size of its letters in points. */
  size: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  /** From the top of the page to its foot. */
  lines: PrintedLine[];
}

/** The pages of a PDF with their lines of text, those on one baseline taken together. */
export async function printedPages(pdf: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const lines = new Map<number, PrintedLine>();
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[];
      const y = Math.round(millimetres(height - bottom) * 10) / 10;
      const known = lines.get(y);
      const [from, to] = [millimetres(left), millimetres(left + item.width)];
      // Some Chinese letters come out as the radicals that look like them.
      const text = (known?.text ?? '') + item.str.normalize('NFKC');
      lines.set(y, {
        text,
        left: Math.min(known?.left ?? from, from),
        right: Math.max(known?.right ?? to, to),
        y,
        size: known?.size ?? size,
      });
    }
    pages.push({
      width: millimetres(width),
      height: millimetres(height),
      lines: [...lines.values()].sort((a, b) => a.y - b.y),
    });
  }
  return pages;
}

/** Millimetres of a length in points (1 pt = 1/72 inch). */
export function millimetres(points: number): number {
  return (points / 72) * 25.4;
}
