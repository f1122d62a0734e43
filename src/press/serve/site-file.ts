import { open, realpath, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RequestPath } from './request-path.ts';

/** A file of the site, open; whoever holds it closes it. */
export interface SiteFile {
  handle: FileHandle;
  path: string;
  /** Bytes. */
  size: number;
  /** Changes whenever the content may have changed. */
  etag: string;
}

/** `folder-without-slash` wants a redirect; `folder-without-index` exists but has nothing to show. */
export type FoundOrNot = SiteFile | 'missing' | 'folder-without-slash' | 'folder-without-index';

/**
 * Finds the file that answers a path. The root is resolved at every call, as it may be a link that is
 * switched at any moment; a file that does not lie below it is missing.
 *
 * @throws Error if the root itself is missing
 */
export async function openSiteFile(root: string, { segments, isFolder }: RequestPath): Promise<FoundOrNot> {
  const home = await realpath(root);
  const path = await realpath(join(home, ...segments)).catch(unlessMissing);
  if (path === undefined || !(path === home || path.startsWith(home + sep))) return 'missing';

  const entry = await stat(path);
  if (entry.isDirectory()) {
    if (!isFolder) return 'folder-without-slash';
    const index = await openSiteFile(path, { segments: ['index.html'], isFolder: false });
    return typeof index === 'object' ? index : 'folder-without-index';
  }
  if (isFolder || !entry.isFile()) return 'missing';

  const handle = await open(path);
  const { size, mtimeNs, ino } = await handle.stat({ bigint: true });
  return {
    handle,
    path,
    size: Number(size),
    etag: `"${[ino, mtimeNs, size].map((n) => n.toString(16)).join('-')}"`,
  };
}

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (!MISSING.has(error.code ?? '')) throw error;
}
