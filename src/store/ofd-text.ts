import { strFromU8, unzipSync } from 'fflate';
import type { AttachedText } from './pdf-text.ts';

/** An OFD file unpacks to a few times its size; far more is a bomb. */
const largest = { bytes: 64 * 1024 * 1024, entries: 5000 };

/** Parts that hold no text of their own: pictures, fonts, seals and signatures. */
const noText = /\.(?:jpe?g|png|bmp|gif|tiff?|jb2|gbig2|jp2|ttf|otf|ttc|cff|esl|dat|p7s?|der)$/i;

/**
 * The text of an OFD file (GB/T 33190: a ZIP file of XML): pages, notes, properties.
 * @throws Error if it is damaged, has a password, or unpacks to more than 64 MB
 */
export function ofdText(bytes: Uint8Array): AttachedText {
  let size = 0;
  let entries = 0;
  const embedded: string[] = [];
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1;
      if (/\.xml$/i.test(name)) size += originalSize;
      else if (!name.endsWith('/') && !noText.test(name)) embedded.push(name);
      if (size > largest.bytes || entries > largest.entries) throw new Error('解压后过大');
      return /\.xml$/i.test(name);
    },
  });
  const pieces = Object.entries(parts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([where, part]) => ({ where, text: textOfXml(strFromU8(part)) }));
  const isScan = !pieces.some(({ where, text }) => /Page/i.test(where) && text.trim() !== '');
  return { pieces, embedded, isScan };
}

/** Pieces of text set apart (`TextCode`) may be one number: what is between them becomes a line break. */
function textOfXml(xml: string): string {
  return xml
    .replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, '$1')
    .replaceAll(/(?:\s*<[^>]*>\s*)+/g, '\n')
    .trim();
}
