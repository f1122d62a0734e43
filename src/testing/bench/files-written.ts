import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a build wrote: what stands below its root and stood nowhere there before. */
export interface Written {
  files: string[];
  bytes: number;
}

/** Remembers what stands below a folder; `since` then tells what was written, by whomever and however. */
export function watchFiles(root: string): { since: () => Written } {
  const before = new Set(Array.from(stampedFiles(root), ({ stamp }) => stamp));
  return {
    since: () => {
      const files: string[] = [];
      let bytes = 0;
      const counted = new Set<string>();
      for (const { path, stamp, size } of stampedFiles(root)) {
        // A link to a file that stands in the other slot is no new file.
        if (before.has(stamp) || counted.has(stamp)) continue;
        counted.add(stamp);
        files.push(path);
        bytes += size;
      }
      return { files, bytes };
    },
  };
}

function* stampedFiles(root: string): Generator<{ path: string; stamp: string; size: number }> {
  for (const entry of entriesBelow(root)) {
    const stat = lstatSync(join(root, entry), { bigint: true });
    if (!stat.isFile()) continue;
    yield { path: entry, stamp: `${stat.ino} ${stat.mtimeNs} ${stat.size}`, size: Number(stat.size) };
  }
}

function entriesBelow(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Records of the Pagefind bundles among written files: each bundle says how many it holds. */
export function recordsIndexed(root: string, files: readonly string[]): number {
  return files
    .filter((file) => file.endsWith('/pagefind-entry.json'))
    .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as BundleEntry)
    .flatMap(({ languages }) => Object.values(languages))
    .reduce((sum, { page_count }) => sum + page_count, 0);
}

interface BundleEntry {
  languages: Record<string, { page_count: number }>;
}
