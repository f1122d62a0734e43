import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registry } from '../domain/registry.ts';
import { photoRecipe, printPhoto } from '../photos/print-photo.ts';
import { paths } from '../views/paths.ts';
import type { PhotoInput } from './bundle-input.ts';
import type { PlannedBundle } from './plan.ts';
import { PressError } from './press-error.ts';

/** Gathers the photographs that pages show, as their views pass by; what no page shows is not printed. */
export class ShownPhotos {
  readonly #folders = new Set<string>();

  /** Takes note of the photographs that a page shows, by their folders. */
  see(folders: readonly string[]): void {
    for (const folder of folders) this.#folders.add(folder);
  }

  /**
   * A folder of printed files for each photograph, in the order of their addresses. One that is printed already is
   * neither read nor printed again.
   * @throws PressError HB-PRESS-ATTACHED, when it is printed, if a file is no more what the gate has seen.
   */
  bundles(photos: Registry['photos'], content: string): PlannedBundle[] {
    const planned = new Map<string, PlannedBundle>();
    for (const { path, looked } of photos.values()) {
      if (looked === undefined || 'fault' in looked) continue;
      const { sha256 } = looked;
      const folder = paths.photo(sha256);
      if (!this.#folders.has(folder)) continue;
      const input: PhotoInput = { kind: 'photo', content, path, sha256 };
      planned.set(folder, {
        path: folder,
        fingerprint: `${photoRecipe()} ${sha256}`,
        input,
        produce: (target) => makePhotoFolder(input, target),
      });
    }
    return [...planned.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/**
 * Fills a folder with the printed files of a photograph.
 * @throws PressError HB-PRESS-ATTACHED if the file is no more what the gate has seen
 */
export async function makePhotoFolder({ content, path, sha256 }: PhotoInput, folder: string): Promise<void> {
  await printPhoto(await bytesOf(content, path, sha256), folder);
}

async function bytesOf(content: string, path: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(join(content, path));
  if (hash('sha256', bytes, 'hex') !== sha256) {
    throw new PressError('HB-PRESS-ATTACHED', `${path} 在构建过程中被改动，请重新构建`);
  }
  return bytes;
}
