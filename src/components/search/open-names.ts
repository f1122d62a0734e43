import { guideFile, rowsFile, tableNames } from '../../search/names/files.ts';
import { parseGuide } from '../../search/names/guide.ts';
import { namesOf, type Names, type StoredTable } from '../../search/names/open-table.ts';

export interface OpenNames extends Names {
  /** False if a table could not be opened, so that rows will be missing. */
  isWhole: boolean;
}

/** Browsers of before 2023 cannot decompress, and read no names. */
export function canReadNames(): boolean {
  return 'DecompressionStream' in globalThis;
}

type Read = (address: string) => Promise<string>;

/**
 * Opens the name tables; their files are loaded when they are asked for, once each.
 *
 * @param folder with the base: `/base/search/names/`
 * @param read reads a file of it
 * @throws Error if no guide can be loaded
 */
export async function openNames(folder: string, read: Read = fetchText): Promise<OpenNames> {
  const opened = await Promise.allSettled(tableNames.map((name) => openTable(`${folder}${name}/`, read)));
  const tables = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failures: unknown[] = opened.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (tables.length === 0) throw new Error(`No name table in ${folder}`, { cause: failures[0] });
  for (const failure of failures) console.warn(failure);
  return { ...namesOf(tables), isWhole: failures.length === 0 };
}

async function openTable(folder: string, read: Read): Promise<StoredTable> {
  const guide = parseGuide(await read(folder + guideFile));
  const loaded = new Map<number, Promise<string>>();
  return {
    guide,
    load: (file) => {
      const known = loaded.get(file);
      if (known) return known;
      const loading = read(folder + rowsFile(file, guide.edition));
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
