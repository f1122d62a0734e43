import type { BuiltRecord } from '../press/built-record.ts';
import type { ReleaseRecord } from './releases/release-record.ts';

/**
 * Whether a release may still show what has been taken down: it is kept only while everything that has been taken
 * down is taken down in it too. Feeds, tables and files of the search hold what pages show, so a single page taken
 * out of it would not do.
 */
export function isTainted(release: Pick<ReleaseRecord, 'takenDown'>, takenDown: readonly string[]): boolean {
  const down = new Set(release.takenDown);
  return takenDown.some((path) => !down.has(path));
}

/** What was taken down here and would be shown again. */
export function restoredBy(
  built: BuiltRecord,
  published: Pick<ReleaseRecord, 'takenDown'>,
  files: ReadonlyMap<string, string>,
): string[] {
  const down = new Set(built.takenDown);
  return published.takenDown.filter((path) => !down.has(path) && files.has(fileAt(path)));
}

function fileAt(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}
