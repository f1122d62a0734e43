import { guideFile, rowsFile } from '../../search/names/files.ts';
import { parseGuide, type Guide } from '../../search/names/guide.ts';
import type { LoadFile } from '../../search/names/find-names.ts';

export interface OpenNames {
  guide: Guide;
  load: LoadFile;
}

/**
 * Opens the name table; its files are loaded when they are asked for, once each.
 *
 * @param folder with the base: `/base/search/names/`
 * @param read reads a file of it
 * @throws Error if the guide cannot be loaded
 */
export async function openNames(
  folder: string,
  read: (address: string) => Promise<string> = fetchText,
): Promise<OpenNames> {
  const guide = parseGuide(await read(folder + guideFile));
  const loaded = new Map<number, Promise<string>>();
  return {
    guide,
    load: (file) => {
      const known = loaded.get(file);
      if (known) return known;
      const loading = read(folder + rowsFile(file, guide.files));
      loaded.set(file, loading);
      // The next search tries again.
      loading.catch(() => loaded.delete(file));
      return loading;
    },
  };
}

/** @throws Error if the file is missing, or is cut short: gzip knows its own length */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
}
