/** Keyword of the iTXt chunk that holds a credential (Open Badges 3.0, section 5.3.1, baking into PNG). */
const KEYWORD = 'openbadgecredential';
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Do these bytes begin as a PNG does? */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The JSON text that is baked into a PNG; undefined where there is none, or where the file ends before it. */
export function credentialInPng(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Length, type, data and checksum of one chunk after the other.
  for (let start = SIGNATURE.length; start + 12 <= bytes.length;) {
    const length = view.getUint32(start);
    const data = bytes.subarray(start + 8, start + 8 + length);
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    if (data.length < length || type === 'IEND') return undefined;
    const text = type === 'iTXt' ? internationalText(data) : undefined;
    if (text !== undefined) return text;
    start += 12 + length;
  }
  return undefined;
}

/** Of an iTXt chunk with our keyword: keyword, 0, packed or not, method, language, 0, translated keyword, 0, text. */
function internationalText(data: Uint8Array): string | undefined {
  const keywordEnd = data.indexOf(0);
  if (keywordEnd === -1 || latin(data.subarray(0, keywordEnd)) !== KEYWORD) return undefined;
  // The specification wants it as it is: what is packed is left alone.
  if (data[keywordEnd + 1] !== 0) return undefined;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = languageEnd === -1 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd === -1) return undefined;
  return new TextDecoder().decode(data.subarray(translatedEnd + 1));
}

function latin(bytes: Uint8Array): string {
  return bytes.length > 79 ? '' : String.fromCharCode(...bytes);
}
