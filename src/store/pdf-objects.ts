import { inflateSync, constants } from 'node:zlib';
import type { Room } from './zip-entries.ts';

/** What follows the word on its line is skipped by programs. */
const streamStart = /(?<!end)stream[^\r\n]{0,80}(?:\r\n|\r|\n)/g;
const mostStreams = 100_000;
/** A stream whose dictionary says where its first object stands holds objects (ISO 32000-1, 7.5.7). */
const ofObjects = /\/First\s+\d+(?!\d|\s+\d+\s+R)/;

/**
 * All of a PDF file that can hold objects, one text after the other: its bytes as they are, wherever its tables say
 * that objects stand, and what its object streams hold, without the strings in it. Escapes in names are undone
 * (`/#4caunch`; ISO 32000-1, 7.3.5). Not by the tables of the file: programs differ in which they believe.
 * @param drawings room for what draws pages, which is measured only
 * @throws Error if an object stream is packed in a way that nobody uses, or all unpack to too much
 */
export function* pdfObjects(
  bytes: Uint8Array,
  room: Room,
  drawings: Room = { bytes: 128 * 1024 * 1024 },
): Generator<string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const raw = file.toString('latin1');
  yield withoutEscapes(raw);
  let before = 0;
  let count = 0;
  for (const { index, 0: word } of raw.matchAll(streamStart)) {
    count += 1;
    if (count > mostStreams) throw new Error('PDF 里的内容太多');
    const start = index + word.length;
    const dictionary = withoutEscapes(raw.slice(Math.max(before, index - longestDictionary), index));
    const holdsObjects = ofObjects.test(dictionary);
    if (holdsObjects && dictionary.includes('/Predictor')) throw new Error('PDF 的对象流写法少见，读不出');
    const packed = file.subarray(start);
    const head = inflated(packed.subarray(0, 512), 1024 * 1024);
    if (head === undefined) {
      // Not packed at all, it stands among the bytes.
      if (holdsObjects && dictionary.includes('/Filter')) throw new Error('PDF 的对象流写法少见，读不出');
    } else if (holdsObjects || beginsWithNumber(head)) {
      const whole = inflated(packed, room.bytes);
      if (whole === undefined) throw new Error('PDF 的内容已损坏');
      room.bytes -= whole.length;
      yield withoutEscapes(withoutStrings(whole.toString('latin1')));
    } else if (!/\/Image(?!\w)/.test(dictionary)) {
      // Drawings and typefaces, which pdf.js unpacks and reads whole; pictures it leaves alone.
      drawings.bytes -= inflated(packed, drawings.bytes)?.length ?? 0;
    }
    before = start;
  }
}

/** More than any program writes in front of an object stream. */
const longestDictionary = 16_384;

/** Objects in a stream begin with their numbers; a comment or nothing but space may come before. */
function beginsWithNumber(head: Buffer): boolean {
  return /^[\s\0]*(?:[\d%]|$)/.test(head.toString('latin1'));
}

/**
 * What is packed in the beginning of `bytes`, whatever follows; undefined if it is not packed, or damaged.
 * @throws Error if it unpacks to more than `most` bytes
 */
function inflated(bytes: Buffer, most: number): Buffer | undefined {
  // The two bytes that every packed stream begins with (RFC 1950, 2.2); asking zlib takes far longer.
  if (bytes.length < 2 || ((bytes[0] ?? 0) & 15) !== 8 || bytes.readUInt16BE(0) % 31 !== 0) return undefined;
  try {
    return inflateSync(bytes, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: Math.max(1, most),
    });
  } catch (error) {
    const isTooMuch = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooMuch) throw new Error('PDF 解压后过大', { cause: error });
    return undefined;
  }
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Objects without what is written in brackets, which may hold pairs of brackets (7.3.4.2). */
function withoutStrings(objects: string): string {
  let depth = 0;
  return objects.replaceAll(/\\[^]|[()]|[^\\()]+/g, (piece) => {
    if (piece === '(') depth += 1;
    else if (piece === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) return piece;
    return ' ';
  });
}
