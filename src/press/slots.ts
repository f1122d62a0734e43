import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { PressError } from './press-error.ts';
import type { SlotPlace } from './slot-update.ts';

export type SlotName = 'a' | 'b';

/** Where one of the two slots lies. */
export function slotPlace(root: string, name: SlotName): SlotPlace {
  const slots = join(root, '.hongbang', 'slots');
  return {
    folder: join(slots, name),
    manifest: join(slots, `${name}.json`),
    journal: join(slots, `${name}.journal`),
  };
}

/**
 * The slot that `dist` points at; undefined if there is no `dist` yet.
 * @throws PressError HB-PRESS-DIST if `dist` is something that this program did not make.
 */
export function liveSlot(root: string): SlotName | undefined {
  const dist = join(root, 'dist');
  const stat = lstatSync(dist, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isSymbolicLink()) {
    const what = stat.isDirectory() ? '真实的文件夹' : '文件';
    throw new PressError(
      'HB-PRESS-DIST',
      `${dist} 是${what}，不是本程序所建的链接；未改动其中任何内容。请将它改名或移走，再重新构建。`,
    );
  }
  const target = resolve(dirname(dist), readlinkSync(dist));
  const name = (['a', 'b'] as const).find((slot) => target === slotPlace(root, slot).folder);
  if (!name) {
    throw new PressError(
      'HB-PRESS-DIST',
      `${dist} 指向 ${target}，不是本程序所建的链接；未作改动。请删除这个链接，再重新构建。`,
    );
  }
  return name;
}

/** Points `dist` at a slot in one step: a reader sees the old site or the new one, never neither. */
export function switchDist(root: string, name: SlotName): void {
  const dist = join(root, 'dist');
  const next = join(root, '.hongbang', 'dist.next');
  const { folder } = slotPlace(root, name);
  rmSync(next, { force: true });
  if (process.platform === 'win32') {
    // A junction needs no rights, holds a full path, and cannot be renamed over another one.
    symlinkSync(folder, next, 'junction');
    rmSync(dist, { force: true });
  } else {
    symlinkSync(relative(root, folder), next);
  }
  renameSync(next, dist);
}
