import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltRecord, type BuiltRecord } from '../press/built-record.ts';
import { digestOf } from '../press/fingerprint.ts';
import { readManifest, type Manifest } from '../press/manifest.ts';
import { liveSlot, slotPlace } from '../press/slots.ts';
import { PublishError } from './publish-error.ts';

/** A finished site that may be published: every file is what the build wrote. */
export interface BuiltSite {
  /** Where its files lie. */
  folder: string;
  record: BuiltRecord;
  /** SHA-256 (base64url) by path below the base, in order. */
  files: ReadonlyMap<string, string>;
}

/**
 * Reads what `dist` of a project shows, and every file of it.
 * @throws PublishError HB-PUBLISH-UNBUILT if nothing is built, or nothing is known of it; HB-PUBLISH-ALTERED if a
 * file is missing, more, or other than the build wrote it.
 */
export function readBuiltSite(root: string): BuiltSite {
  const live = liveSlot(root);
  const record = live && readBuiltRecord(root);
  const place = live && slotPlace(root, live);
  const manifest = place && readManifest(place.manifest);
  if (!record || !place || !manifest) {
    throw new PublishError(
      'HB-PUBLISH-UNBUILT',
      `${root} 里没有构建好的网站，或者上次构建没有完成。请先运行 npm run build。`,
    );
  }
  const files = filesOf(manifest);
  refuseAltered(place.folder, files);
  return { folder: place.folder, record, files };
}

/** The files of a slot with those of its folders, in order of their paths. */
export function filesOf(manifest: Manifest): Map<string, string> {
  const files = Array.from(manifest.files, ([path, { digest }]): [string, string] => [path, digest]);
  for (const [folder, { files: inside }] of manifest.folders)
    for (const { name, digest } of inside) files.push([`${folder}/${name}`, digest]);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refuseAltered(folder: string, files: ReadonlyMap<string, string>): void {
  const faults: string[] = [];
  const there = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  for (const [path, digest] of files) {
    if (!there.delete(path)) faults.push(`${path}：不见了`);
    else if (digestOf(readFileSync(join(folder, path))) !== digest) faults.push(`${path}：改动过`);
  }
  for (const path of there) faults.push(`${path}：不是构建出来的`);
  if (faults.length === 0) return;
  const shown = faults.slice(0, 20);
  if (faults.length > shown.length) shown.push(`……另有 ${faults.length - shown.length} 个`);
  throw new PublishError(
    'HB-PUBLISH-ALTERED',
    `dist 里有 ${faults.length} 个文件和构建时不一样，没有发布：\n${shown.join('\n')}\n` +
      '请查明是谁改的；删除 .hongbang/slots 和 dist，重新构建后再发布。',
  );
}
