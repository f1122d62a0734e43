import { isAsset, isContentNamed } from '../content-named.ts';
import { nginxFiles } from '../servers/nginx-files.ts';
import { PublishError } from '../publish-error.ts';
import type { ReleaseRecord } from './release-record.ts';
import type { ReleaseStore } from './release-store.ts';
import { isTainted } from '../taken-down.ts';

/** What a roll-back did. */
export interface RolledBack {
  from: string;
  to: string;
  isServerChanged: boolean;
}

/**
 * Serves an earlier release again. Before the switch it gets the assets and search files of the release that is
 * served, for pages that are still open.
 *
 * @param options `wanted`: its id, by default the one before; `purge`: keep nothing of the release that was served,
 * because something in it must be found nowhere any more
 * @throws PublishError HB-PUBLISH-RELEASE if there is none, or if it shows what has been taken down since
 */
export async function rollBack(
  store: ReleaseStore,
  options: { wanted: string | undefined; now: Date; graceMs: number; folder: string; purge: boolean },
): Promise<RolledBack> {
  const { wanted, now, graceMs, folder, purge } = options;
  const { current, releases } = await store.open();
  const served = releases.find(({ id }) => id === current);
  const target = chosen(releases, served, wanted);
  if (served === undefined || target === undefined || target === served) {
    throw new PublishError(
      'HB-PUBLISH-RELEASE',
      `${wanted === undefined ? '没有更早的一版可退' : `没有 ${wanted} 这一版，或者线上就是它`}。` +
        '用 --list 看有哪些；撤下过内容的，之前的版本已按规定删除，请在 Git 里退回内容，重新构建和发布。',
    );
  }
  if (isTainted(target, served.takenDown)) {
    throw new PublishError(
      'HB-PUBLISH-RELEASE',
      `${target.id} 里还有后来撤下的内容，不能退回去。请在 Git 里退回其他改动（保留撤下），重新构建和发布。`,
    );
  }
  const until = new Date(now.getTime() + graceMs).toISOString();
  const ofServed = Object.entries(served.files)
    .filter(([path]) => (purge ? isAsset(path) : isContentNamed(path)))
    .map(([path, digest]): [string, { digest: string; until: string }] => [path, { digest, until }]);
  const carried = Object.fromEntries(
    [...Object.entries(purge ? {} : served.carried), ...Object.entries(target.carried), ...ofServed].filter(
      ([path]) => !(path in target.files),
    ),
  );
  const paths = Object.keys(carried).filter((path) => !(path in target.carried));
  await store.carry({ ...target, carried, takenDown: served.takenDown }, served, paths);
  await store.point(target.id);
  if (purge) await store.remove(served.id);
  const isServerChanged = await store.writeServerFiles(nginxFiles(target.built, folder));
  return { from: served.id, to: target.id, isServerChanged };
}

function chosen(
  releases: readonly ReleaseRecord[],
  served: ReleaseRecord | undefined,
  wanted: string | undefined,
): ReleaseRecord | undefined {
  if (wanted !== undefined) return releases.find(({ id }) => id === wanted);
  return releases.findLast(({ id }) => served !== undefined && id < served.id);
}
