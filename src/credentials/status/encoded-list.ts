import { gzipSync } from 'fflate';
import { LIST_LENGTH } from '../../domain/status-index.ts';

/**
 * A bitstring as `encodedList` (W3C Bitstring Status List 1.0, 3.3): GZIP in base64url without padding, with the `u`
 * of multibase before it; bit 0 is the leftmost. Packed in JavaScript and without a time, so that the same places
 * give the same bytes on every machine.
 * @param places that are set, from 0 to below `LIST_LENGTH`.
 */
export function encodedList(places: Iterable<number>): string {
  const bytes = new Uint8Array(LIST_LENGTH / 8);
  for (const place of places) {
    if (!(place >= 0 && place < LIST_LENGTH)) throw new RangeError(`no place ${place} in a status list`);
    const at = Math.floor(place / 8);
    bytes[at] = (bytes[at] ?? 0) | (0x80 >> (place % 8));
  }
  return `u${Buffer.from(gzipSync(bytes, { level: 9, mtime: 0 })).toString('base64url')}`;
}
