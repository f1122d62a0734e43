import { createReadStream, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PublishedCopy } from './published-copy.ts';
import { takeStream } from './take-stream.ts';

/** A copy in a folder. The folder may be a link, as `dist` is; what lies in it may not. */
export function folderCopy(folder: string): PublishedCopy {
  const root = realpathSync(folder);
  return {
    name: folder,
    url: undefined,
    atOnce: 4,
    take: async (path, limits) => {
      const full = join(root, path);
      const stat = lstatSync(full, { throwIfNoEntry: false });
      if (stat === undefined) return { fault: 'missing' };
      if (!stat.isFile() || !realpathSync(full).startsWith(root + sep)) return { fault: 'no-file' };
      const taken = await takeStream(createReadStream(full), limits);
      return taken ? { ...taken, isGone: false } : { fault: 'too-large' };
    },
    list: () => filesIn(root, ''),
  };
}

function* filesIn(root: string, below: string): Generator<string> {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (entry.isDirectory()) yield* filesIn(root, `${path}/`);
    else yield path;
  }
}
