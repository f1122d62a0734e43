import type { AttachedType } from '../domain/attached-file.ts';
import { encodedText } from './encoded-text.ts';
import { roomForOneFile, zipEntries, type ZipArchive } from './zip-entries.ts';

/**
 * What an attached file is, by its bytes: PDF says so in the first (ISO 32000-1, 7.5.2); OFD is a ZIP file with an
 * entry `OFD.xml` (GB/T 33190, 7), workbooks and documents are ZIP files that list their types (ECMA-376-2, 7.2.3).
 * Text has no such mark: what is text is CSV or plain text as its name says.
 */
export function attachedTypeOf(bytes: Uint8Array, name: string): AttachedType | undefined {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (isZip(bytes)) {
    try {
      return zipTypeOf(zipEntries(bytes, roomForOneFile()));
    } catch {
      // It is damaged, which is said where its text is wanted.
      return undefined;
    }
  }
  const ending = /\.(csv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined || encodedText(bytes) === undefined) return undefined;
  return ending === 'csv' ? 'csv' : 'txt';
}

/** @throws Error as reading the entry that lists the types does */
export function zipTypeOf({ entries }: ZipArchive): AttachedType | undefined {
  const types = entries.find(({ name }) => name === '[Content_Types].xml');
  if (types !== undefined) {
    const list = new TextDecoder().decode(types.read());
    if (/spreadsheetml\.sheet\.main|ms-excel\.sheet\.macroEnabled\.main/.test(list)) return 'xlsx';
    if (/wordprocessingml\.document\.main|ms-word\.document\.macroEnabled\.main/.test(list)) return 'docx';
    return undefined;
  }
  return entries.some(({ name }) => name === 'OFD.xml') ? 'ofd' : 'zip';
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

/** A compound file ([MS-CFB], 2.2): `.xls`, `.doc`, and workbooks and documents with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte);
}
