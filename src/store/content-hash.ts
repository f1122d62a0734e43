import { createHash } from 'node:crypto';
import type { AttachedFile } from '../domain/attached-file.ts';
import type { PhotoFile } from '../domain/photo.ts';
import type { HashedReading } from './read-files.ts';

/**
 * Names the content by its bytes: SHA-256 (hexadecimal) over a line `<SHA-256>  <path>` for each file, in the order of
 * the paths. Documents, tables, files beside notices and photographs that are shown; not the guide, nor what building
 * and publishing write: the published addresses and the chain of manifests.
 */
export function contentHash(
  files: ReadonlyMap<string, HashedReading>,
  attached: ReadonlyMap<string, AttachedFile>,
  photos: ReadonlyMap<string, PhotoFile>,
): string {
  const hashes: [path: string, hash: string][] = [];
  for (const [path, { hash, reading }] of files) if (reading.kind !== 'manifests') hashes.push([path, hash]);
  for (const { path, sha256 } of attached.values()) hashes.push([path, sha256]);
  for (const { path, looked } of photos.values()) {
    if (looked && 'sha256' in looked) hashes.push([path, looked.sha256]);
  }
  const sum = createHash('sha256');
  for (const [path, hash] of hashes.sort(([a], [b]) => (a < b ? -1 : 1))) sum.update(`${hash}  ${path}\n`);
  return sum.digest('hex');
}
