import type { BundleInput } from '../press/bundle-input.ts';
import { fillBundle } from '../press/make-bundle.ts';
import type { PlannedBundle } from '../press/plan.ts';
import type { BundleJob, BundleMaker } from '../press/printer.ts';
import { folderOf } from '../press/site-path.ts';
import { weightOfFolder } from './maker.ts';
import { unpackFolder, writeFiles } from './packed-folder.ts';
import { SharedStage, type SharedOptions } from './shared-stage.ts';
import type { ShardJob, Workspace } from './workspace.ts';

/** Makes the folders of the search and of photographs in shards that other machines share. */
export function sharedFolders(options: SharedOptions): BundleMaker {
  return async (jobs, onFilled) => {
    const stage = new SharedStage(options, { kind: 'folders' });
    try {
      const missing = new Map<string, BundleJob & { folder: string }>();
      for (const { bundle, folder } of jobs) {
        const isShared = addFolder(stage, bundle);
        if (folder === undefined) continue;
        if (isShared) missing.set(folderOf(bundle.path), { bundle, folder });
        else {
          await fillBundle(bundle, folder);
          onFilled({ bundle, folder });
        }
      }
      await stage.bring(new Set(missing.keys()), (parts) => {
        // All of them are looked at before one is used.
        const unpacked = parts.map(({ page, body }) => ({
          job: missing.get(page.file),
          files: unpackFolder(body),
        }));
        for (const { job, files } of unpacked) {
          if (job === undefined) continue;
          writeFiles(job.folder, files);
          onFilled(job);
        }
      });
    } finally {
      stage.close();
    }
  };
}

/** Takes a bundle of a plan into what is shared; false if only the process that planned it can make it. */
export function addFolder(
  stage: Pick<Workspace, 'add'>,
  { path, fingerprint, input }: PlannedBundle,
): boolean {
  if (input === undefined) return false;
  stage.add(
    { path, file: folderOf(path), fingerprint, viewJson: JSON.stringify(input) },
    weightOfFolder(input),
  );
  return true;
}

/** What `addFolder` has written into a job. */
export function inputOf({ viewJson }: ShardJob): BundleInput {
  return JSON.parse(viewJson) as BundleInput;
}
