import { normalized } from '../../../store/text.ts';

/** The text of a file and the encoding it was in; undefined where it is no text. */
export interface DecodedText {
  text: string;
  encoding: 'UTF-8' | 'GB18030' | 'UTF-16';
}

/**
 * Reads UTF-8, with or without byte order mark, GB18030 (GBK and GB 2312 are parts of it; what Excel and WPS write
 * as “CSV”), and UTF-16 with its mark (Excel's “Unicode text”). Nothing is replaced: what is none of them is refused.
 */
export function textOfBytes(bytes: Uint8Array): DecodedText | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const tries = utf16 === undefined ? ['utf-8', 'gb18030'] : [utf16];
  for (const label of tries) {
    const text = decoded(bytes, label);
    if (text === undefined || text.includes('\0')) continue;
    const encoding = label === 'utf-8' ? 'UTF-8' : label === 'gb18030' ? 'GB18030' : 'UTF-16';
    return { text: normalized(text), encoding };
  }
  return undefined;
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding.
    return undefined;
  }
}
