import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './fingerprint.ts';
import type { FolderEntry } from './manifest.ts';
import type { PlannedBundle } from './plan.ts';
import { PressError } from './press-error.ts';
import { folderOf } from './site-path.ts';
import type { SlotUpdate } from './slot-update.ts';
import type { Tick } from './stages.ts';

/** Brings the bundles of a plan into the slot, one after the other; only what changed is produced. */
export async function assembleBundles(slot: SlotUpdate, bundles: readonly PlannedBundle[], tick: Tick) {
  const counts = { produced: 0, reused: 0 };
  for (const bundle of bundles) {
    const folder = folderOf(bundle.path);
    const standing = slot.standingOfFolder(folder, bundle.fingerprint);
    if (standing !== 'kept') slot.begin([`${folder}/`]);
    if (standing === 'linkable') slot.linkFolder(folder);
    if (standing === 'absent') slot.recordFolder(folder, await produce(bundle, slot.emptyFolder(folder)));
    counts[standing === 'absent' ? 'produced' : 'reused'] += 1;
    tick(counts.produced + counts.reused);
  }
  return { result: counts, count: bundles.length };
}

async function produce({ path, fingerprint, produce }: PlannedBundle, target: string): Promise<FolderEntry> {
  try {
    await produce(target);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PressError('HB-PRESS-BUNDLE', `${path} 没有生成：${reason}。旧网站未受影响；请重新构建。`, {
      cause: error,
    });
  }
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const body = readFileSync(file);
      return {
        name: file.slice(target.length + 1).replaceAll('\\', '/'),
        size: body.length,
        digest: digestOf(body),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { fingerprint, files };
}
