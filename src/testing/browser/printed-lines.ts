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
  /** All text in the order in which it was drawn, without spaces: a name that is broken in its column is whole. */
  text: string;
}

/** The pages of a PDF with their lines of text, those on one baseline taken together. */
export async function printedPages(pdf: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const lines = new Map<number, PrintedLine>();
    let drawn = '';
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[];
      const y = Math.round(millimetres(height - bottom) * 10) / 10;
      const known = lines.get(y);
      const [from, to] = [millimetres(left), millimetres(left + item.width)];
      // Some Chinese letters come out as the radicals that look like them.
      const piece = item.str.normalize('NFKC');
      const text = (known?.text ?? '') + piece;
      drawn += piece.replaceAll(/\s/g, '');
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
      text: drawn,
    });
  }
  return pages;
}

/** Millimetres of a length in points (1 pt = 1/72 inch). */
export function millimetres(points: number): number {
  return (points / 72) * 25.4;
}

/**
 * Where a text stands in one that was printed; -1 if it does not. Letters of which fonts have a radical only (⻔ for
 * 门) come out as that, and no normal form leads back: a radical stands for any letter.
 */
export function printedAt(text: string, printed: string): number {
  const letters = [...text.normalize('NFKC').replaceAll(/\s/g, '')].map((letter) => {
    const literal = letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    return `(?:${literal}|[\u2e80-\u2eff])`;
  });
  return printed.search(new RegExp(letters.join(''), 'u'));
}
