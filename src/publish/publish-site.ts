import { join } from 'node:path';
import { forgetCopies, hasOlderCopies } from '../press/forget-copies.ts';
import { takeLock } from '../press/lock.ts';
import { readBuiltSite } from './built-site.ts';
import { folderStore } from './releases/folder-store.ts';
import { packSite } from './packed-files.ts';
import { PublishError } from './publish-error.ts';
import { publishRelease, type Published, type ReleaseOptions } from './releases/publish-release.ts';
import { publishToS3 } from './storage/publish-to-s3.ts';
import { refuseUnfit } from './refusals.ts';
import type { OnStep, ReleaseStore } from './releases/release-store.ts';
import { s3Access, s3Storage } from './storage/s3-storage.ts';
import { sshRemote } from './releases/ssh-remote.ts';
import { sshStore } from './releases/ssh-store.ts';
import type { Target } from './target.ts';

/** How the site of a project is published. */
export interface PublishOptions extends Pick<
  ReleaseOptions,
  'content' | 'today' | 'now' | 'keep' | 'graceMs' | 'purge' | 'isForced' | 'isDry'
> {
  /** Folder of `dist` and `.hongbang`. */
  root: string;
  target: Target;
  /** Who may write into the target; nothing else is read from it. */
  env: NodeJS.Dict<string>;
  onStep: OnStep;
}

/**
 * Publishes what `dist` shows. Whatever happens meanwhile, a reader finds whole pages with all they ask for; after a
 * failure the same command goes on.
 * @throws PublishError, PressError (another build or publication is going on)
 */
export async function publishSite(options: PublishOptions): Promise<Published> {
  const { root, target, env, now, isDry, onStep } = options;
  const release = takeLock(root, now);
  try {
    const site = readBuiltSite(root);
    onStep('verified');
    refuseUnfit({ ...options, site });
    const pack = () =>
      packSite(join(root, '.hongbang', 'packed'), site, (count, of) => onStep(`packed ${count}/${of}`));
    const common = { ...options, site, pack };
    const published = await (target.kind === 's3'
      ? publishToS3(s3Storage(s3Access(target.bucket, env)), { ...common, prefix: target.prefix })
      : withStore({ root, target, env, onStep }, (store) =>
          publishRelease(store, { ...common, folder: target.folder }),
        ));
    if (!isDry && (published.isPurged || hasOlderCopies(root, site.record.takenDown))) forgetCopies(root);
    return published;
  } finally {
    release();
  }
}

/** Opens the store of a target that keeps releases, and closes it. */
export async function withStore<T>(
  { root, target, env, onStep }: Pick<PublishOptions, 'root' | 'target' | 'env' | 'onStep'>,
  act: (store: ReleaseStore, folder: string) => Promise<T>,
): Promise<T> {
  if (target.kind === 's3') {
    throw new PublishError(
      'HB-PUBLISH-TARGET',
      '对象存储不留旧版本，不能退回：请在 Git 里退回内容，重新构建和发布。',
    );
  }
  const store =
    target.kind === 'folder'
      ? folderStore(target.folder, onStep)
      : sshStore(
          sshRemote(target.host, target.port, env['HONGBANG_SSH_CONFIG']),
          target.folder,
          join(root, '.hongbang', 'outgoing'),
          onStep,
        );
  try {
    return await act(store, target.folder);
  } finally {
    await store.close();
  }
}
