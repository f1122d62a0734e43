import type { AttachedFault, AttachedText } from './attached-text.ts';
import { officeXml, unescaped } from './office-xml.ts';
import type { ZipArchive } from './zip-entries.ts';

/** Parts that hold no text of their own: pictures, fonts, seals and signatures. */
const noText = /\.(?:jpe?g|png|bmp|gif|tiff?|jb2|gbig2|jp2|ttf|otf|ttc|cff|esl|dat|p7s?|der)$/i;

/** Actions that open another file or play something (GB/T 33190); a web address or a place in the file may stay. */
const leadsOut = /<(?:\w+:)?(?:GotoA|Sound|Movie)\b/;

/**
 * The text of an OFD file (GB/T 33190: a ZIP file of XML): pages, notes, properties.
 * @throws Error if it is damaged, has a password, declares entities, or unpacks to more than the room
 */
export function ofdText({ entries, comments }: ZipArchive): AttachedText {
  const embedded: string[] = [];
  const faults: AttachedFault[] = [];
  const pieces = [{ where: '压缩包注释', text: comments.join('\n') }];
  for (const { name, read } of entries) {
    if (/\.xml$/i.test(name)) {
      const xml = officeXml(read());
      if (leadsOut.test(xml)) faults.push({ code: 'HB767', args: { name } });
      pieces.push({ where: name, text: unescaped(textOfXml(xml)) });
    } else if (!name.endsWith('/') && !noText.test(name)) embedded.push(name);
    // Unpacked all the same: what is damaged or too large is no attachment.
    else read();
  }
  pieces.sort((a, b) => (a.where < b.where ? -1 : 1));
  const isScan = !pieces.some(({ where, text }) => /Page/i.test(where) && text.trim() !== '');
  return { pieces, embedded, isScan, faults };
}

/** Pieces of text set apart (`TextCode`) may be one number: what is between them becomes a line break. */
function textOfXml(xml: string): string {
  return xml
    .replaceAll(/<!\[CDATA\[([^]*?)\]\]>/g, (_, raw: string) => raw.replaceAll('<', '&lt;'))
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
