import { constants, copyFileSync, linkSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a new file, in the place of whatever is there. A file may be hard-linked into the slot that is being
 * served, so it is never written into: the old name is taken away and a new file made.
 */
export function placeBody(path: string, body: string | Uint8Array): void {
  place(path, () => writeFileSync(path, body, { flag: 'wx' }));
}

/** Copies a file to a place where nothing else shares its bytes. */
export function placeCopy(path: string, source: string): void {
  place(path, () => copyFileSync(source, path, constants.COPYFILE_EXCL));
}

/** Hard-links a file, or copies it on a file system without links. */
export function placeLink(path: string, source: string): void {
  place(path, () => {
    try {
      linkSync(source, path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EEXIST') throw error;
      copyFileSync(source, path, constants.COPYFILE_EXCL);
    }
  });
}

/** Removes a file or folder and the folders above it that it leaves empty, up to `root`. */
export function removeWithEmptyFolders(root: string, name: string): void {
  rmSync(join(root, name), { recursive: true, force: true });
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') continue;
      if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return;
      throw error;
    }
  }
}

function place(path: string, put: () => void): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    put();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    rmSync(path, { recursive: true, force: true });
    put();
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
