import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { districtFiles, type DistrictSize } from './files.ts';

/** Writes the district into an empty folder; returns the number of files and bytes. */
export function writeDistrict(folder: string, size: DistrictSize): { files: number; bytes: number } {
  const made = new Set<string>();
  let files = 0;
  let bytes = 0;
  for (const { path, text } of districtFiles(size)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}
