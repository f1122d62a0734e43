import type { AttachedType } from '../domain/attached-file.ts';
import type { AttachedText } from './attached-text.ts';
import { encodedText } from './encoded-text.ts';
import { ofdText } from './ofd-text.ts';
import { officeText } from './office-text.ts';
import { pdfText } from './pdf-text.ts';
import { textPlaces } from './text.ts';
import { zipEntries, type Room } from './zip-entries.ts';

/**
 * The text of an attached file other than an archive.
 * @throws Error if it is damaged, has a password, or unpacks to more than the room
 */
export async function readAttached(
  bytes: Uint8Array,
  type: Exclude<AttachedType, 'zip'>,
  room: Room,
): Promise<AttachedText> {
  if (type === 'pdf') return pdfText(bytes, room);
  if (type === 'ofd') return ofdText(zipEntries(bytes, room));
  if (type === 'xlsx' || type === 'docx') return officeText(zipEntries(bytes, room));
  const text = encodedText(bytes) ?? '';
  return { pieces: linesOf(text), embedded: [], isScan: false };
}

/** A text with the line as the closer place. */
function linesOf(text: string): AttachedText['pieces'] {
  const plain = text.normalize('NFKC');
  const places = textPlaces(plain);
  const placeAt = (offset: number) => `第${places.at(offset).line}行`;
  return [{ where: '正文', text: plain, placeAt }];
}
