import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { districtFiles, type DistrictSize } from './files.ts';

/** What was written; `profile_characters` is the mean length of a profile's text. */
export interface WrittenDistrict {
  files: number;
  bytes: number;
  profile_characters: number;
}

/** Writes the district into an empty folder. */
export function writeDistrict(folder: string, size: DistrictSize): WrittenDistrict {
  const made = new Set<string>();
  const written = { files: 0, bytes: 0 };
  const profiles = { count: 0, characters: 0 };
  for (const { path, text } of districtFiles(size)) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, text);
    written.files += 1;
    written.bytes += Buffer.byteLength(text);
    if (path.startsWith('profiles/')) {
      profiles.count += 1;
      profiles.characters += (text.split('---\n')[2] ?? '').replaceAll(/\s/g, '').length;
    }
  }
  const mean = profiles.count === 0 ? 0 : Math.round(profiles.characters / profiles.count);
  return { ...written, profile_characters: mean };
}
