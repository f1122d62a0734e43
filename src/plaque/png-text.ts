import { crc32 } from 'node:zlib';

// Signature (8 bytes) and the header chunk, which must stand first: length, name, 13 bytes, sum.
const HEAD_BYTES = 8 + 4 + 4 + 13 + 4;

/**
 * A PNG with a text in it: a chunk `iTXt` behind the header, in UTF-8 and not packed (PNG, third edition, 11.3.3.4).
 * @param keyword 1 to 79 letters of Latin-1.
 */
export function withText(png: Buffer, keyword: string, text: string): Buffer {
  // Keyword and its end; not packed, method 0; no language, no translated keyword.
  const data = Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.alloc(5), Buffer.from(text)]);
  return Buffer.concat([png.subarray(0, HEAD_BYTES), chunk('iTXt', data), png.subarray(HEAD_BYTES)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
