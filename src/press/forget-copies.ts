import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './manifest.ts';
import { fileOf } from './site-path.ts';
import { liveSlot, slotPlace } from './slots.ts';

/** What is made from content and can be made again; `desk/` and `plaques/` are papers of the office, and stay. */
const REMADE = ['preview', 'dev', 'share', 'shots', 'renderer', 'spool', 'shards'];

/**
 * Whether the slot that is not served still shows what is taken down: a page of it differs from the tombstone that
 * `dist` has there.
 *
 * @param takenDown addresses without base
 */
export function hasOlderCopies(root: string, takenDown: readonly string[]): boolean {
  const live = liveSlot(root);
  if (live === undefined) return false;
  const served = readManifest(slotPlace(root, live).manifest);
  const other = slotPlace(root, live === 'a' ? 'b' : 'a');
  if (!existsSync(other.folder)) return false;
  const manifest = readManifest(other.manifest);
  // Nothing is known of what lies there.
  if (manifest === undefined || existsSync(other.journal)) return true;
  return takenDown.some((path) => {
    const file = fileOf(path);
    return manifest.files.get(file)?.digest !== served?.files.get(file)?.digest;
  });
}

/**
 * Removes every copy of earlier content from `.hongbang`: the slot that is not served, previews, what was made to be
 * passed on, compiled templates (MDX is compiled into them). The next build makes again what it needs. To be called
 * with the lock of the project.
 */
export function forgetCopies(root: string): void {
  const live = liveSlot(root);
  if (live === undefined) return;
  const { folder, manifest, journal } = slotPlace(root, live === 'a' ? 'b' : 'a');
  // The manifest first: without it, nothing of the slot is believed.
  for (const path of [manifest, journal, folder]) rmSync(path, { recursive: true, force: true });
  for (const name of REMADE) rmSync(join(root, '.hongbang', name), { recursive: true, force: true });
}
