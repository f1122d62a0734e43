const signatures: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['gif', /^GIF8[79]a/],
  ['heic', /^[^]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM[^]{12}[\x0c\x28\x40\x6c\x7c]\0/],
  ['pdf', /^%PDF-/],
  ['zip', /^PK\x03\x04/],
];

/**
 * What a file is by its first bytes, whatever its name: `jpeg`, `png`, `webp`, `gif`, `heic`, `avif`, `tiff`, `bmp`,
 * `pdf`, `zip`, `svg`, other `text`, `empty` or `unknown`. A few hundred bytes are enough.
 */
export function imageType(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  const head = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
  const known = signatures.find(([, pattern]) => pattern.test(head))?.[0];
  if (known !== undefined) return known;
  if (head.includes('\0')) return 'unknown';
  return /<svg[\s>]|<!DOCTYPE svg/i.test(head) ? 'svg' : 'text';
}
