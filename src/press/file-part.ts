import { closeSync, openSync, readSync } from 'node:fs';

/** Some bytes of a file. */
export interface FilePart {
  file: string;
  from: number;
  size: number;
}

/** The bytes. */
export function readPart({ file, from, size }: FilePart): Buffer {
  const bytes = Buffer.alloc(size);
  const opened = openSync(file, 'r');
  try {
    if (readSync(opened, bytes, 0, size, from) !== size) throw new Error(`${file} was cut short`);
  } finally {
    closeSync(opened);
  }
  return bytes;
}
