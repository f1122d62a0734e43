import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a file in one step; when this returns, the new bytes survive a crash of the machine. */
export function writeDurably(path: string, body: string): void {
  const next = `${path}.next`;
  writeFileSync(next, body, { flush: true });
  renameSync(next, path);
  syncFolder(dirname(path));
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder, and keeps its names without being asked.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
