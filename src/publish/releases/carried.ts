import { isAsset, isContentNamed } from '../content-named.ts';
import type { ReleaseRecord } from './release-record.ts';

/**
 * What a release takes over of the one before: files whose names say what they hold, so that a page that was opened
 * before the switch still finds its assets and its search. Each for as long as `grace` after it was last part of a
 * site.
 *
 * @param isTainted the release before shows what has been taken down since: only assets are taken over, because
 * photographs and files of the search may hold it
 */
export function carriedFrom(
  previous: ReleaseRecord | undefined,
  options: { files: ReadonlyMap<string, string>; now: Date; graceMs: number; isTainted: boolean },
): ReleaseRecord['carried'] {
  const { files, now, graceMs, isTainted } = options;
  const carried: ReleaseRecord['carried'] = {};
  const until = new Date(now.getTime() + graceMs).toISOString();
  const isWanted = (path: string) => !files.has(path) && (!isTainted || isAsset(path));
  for (const [path, old] of Object.entries(previous?.carried ?? {}))
    if (isWanted(path) && Date.parse(old.until) > now.getTime()) carried[path] = old;
  for (const [path, digest] of Object.entries(previous?.files ?? {}))
    if (isWanted(path) && isContentNamed(path)) carried[path] = { digest, until };
  return carried;
}
