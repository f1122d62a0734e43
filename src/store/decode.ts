import type { Problem } from '../domain/problem.ts';
import { normalized } from './text.ts';

export type Decoded = { text: string } | { problem: Omit<Problem, 'file'> };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const gb18030 = new TextDecoder('gb18030', { fatal: true });

/** The text of a file; bytes that are no UTF-8 text are a problem that names the encoding where it shows. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: { code: 'HB107', args: {} } };
  if (isUtf16(bytes)) return { problem: { code: 'HB108', args: { encoding: 'UTF-16' } } };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: { code: 'HB109', line: lineOf(bytes, nul), args: {} } };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { problem: foreign(bytes) };
  }
  const clean = normalized(text);
  return clean.trim() === '' ? { problem: { code: 'HB107', args: {} } } : { text: clean };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function foreign(bytes: Uint8Array): Omit<Problem, 'file'> {
  const line = firstForeignLine(bytes);
  try {
    gb18030.decode(bytes);
    return { code: 'HB108', line, args: { encoding: 'GBK' } };
  } catch {
    return { code: 'HB123', line, args: {} };
  }
}

/** No byte of a UTF-8 character equals a line break, so lines can be judged one by one. */
function firstForeignLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      utf8.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}
