import { createHash, hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { oncePerObject } from '../views/once.ts';
import { checked, withIndex } from './indexer.ts';
import type { NameRow } from './names/row.ts';
import { dateOf, type SearchRecord } from './record.ts';
import type { Shard } from './shards.ts';
import { tellLostFiles } from './text/lost-files.ts';
import { spell } from './text/spelling.ts';

/** A folder of the site that the search loads from; made again only when its fingerprint changes. */
export interface SearchBundle {
  /** `/pagefind/<shard>/`, `/search/names/` */
  path: string;
  fingerprint: string;
  /** All that it is made from, as plain JSON: `makeSearchFolder` makes it, here or in another process. */
  input: SearchInput;
  /** Fills the folder, which exists and is empty; the same records give the same bytes. */
  produce: (folder: string) => Promise<void>;
}

/** What a folder of the search is made from. */
export type SearchInput = TextsInput | { kind: 'names'; rows: readonly NameRow[] };

/** Pages to be indexed by Pagefind. */
export interface TextsInput {
  kind: 'texts';
  /** Of the shard. */
  name: string;
  records: readonly SearchRecord[];
  /** Does it carry the program that runs in the browser? */
  withRuntime: boolean;
}

/** Raised when the same records give other files than before, for another reason than Pagefind's version. */
const FORMAT = 5;
/** Texts are fetched in so many files a bundle: few enough files, and small enough ones. */
const MAX_FRAGMENTS = 5;
/** The program in the browser, which the first bundle carries for all. */
const RUNTIME = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/**
 * The bundles of a site's search, one a shard. The first carries the program that runs in the browser, so the
 * search page loads it first and merges the others into it.
 *
 * @param pagefind version of Pagefind, part of the fingerprints
 */
export function searchBundles(shards: readonly Shard[], pagefind: string): SearchBundle[] {
  return shards.map((shard, at) => textsBundle(shard, { pagefind, withRuntime: at === 0 }));
}

/** The bundle of one shard; `withRuntime` if it is the first of the site. */
export function textsBundle(
  { name, records }: Shard,
  { pagefind, withRuntime }: { pagefind: string; withRuntime: boolean },
): SearchBundle {
  const input: TextsInput = { kind: 'texts', name, records, withRuntime };
  return {
    path: `/pagefind/${name}/`,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([FORMAT, pagefind, withRuntime, records.map(hashOf)]))
      .digest('hex'),
    input,
    produce: (folder) => makeTextsFolder(input, folder),
  };
}

/** A process that stays meets most records again. */
const hashOf = oncePerObject((record: SearchRecord) => hash('sha256', JSON.stringify(record), 'base64url'));

/**
 * Fills a folder with the index of a shard.
 * @throws Error that names the shard if Pagefind refuses or dies
 */
export async function makeTextsFolder(
  { name, records, withRuntime }: TextsInput,
  folder: string,
): Promise<void> {
  try {
    const files = await withIndex({ maxFragments: MAX_FRAGMENTS }, async (index) => {
      // Pagefind takes them in the order they are sent in, which the bytes depend on.
      const added = await Promise.all(records.map((record) => index.addCustomRecord(entryOf(record))));
      added.forEach(checked);
      return checked(await index.getFiles()).files;
    });
    for (const { path, content } of files.filter((file) => isNeeded(file.path, withRuntime))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      const isProgram = path.endsWith('.js');
      await writeFile(
        join(folder, path),
        isProgram ? tellLostFiles + Buffer.from(content).toString() : content,
      );
    }
  } catch (cause) {
    throw new Error(`搜索分片 ${name}（${records.length} 条）没有建成，请再运行一次；仍不成功时请报告。`, {
      cause,
    });
  }
}

function entryOf(record: SearchRecord) {
  const { path, names, text, facets } = record;
  const date = dateOf(record);
  return {
    url: path,
    content: spell([...names, text]),
    // No language: Pagefind would cut words, which are letters already.
    language: 'und',
    filters: facets,
    // Hits are sorted by it in the browser.
    ...(date === undefined ? {} : { meta: { date } }),
  };
}

function isNeeded(path: string, withRuntime: boolean): boolean {
  return (
    /^pagefind-entry\.json$|\.pf_(?:meta|index|filter|fragment)$/.test(path) ||
    (withRuntime && RUNTIME.includes(path))
  );
}
