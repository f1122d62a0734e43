import { watch } from 'chokidar';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ContentWatch {
  close: () => Promise<void>;
}

// An editor saves in several steps (write, rename, touch), and a checkout changes many files: one answer to all.
const QUIET_MS = 30;
// The watcher swallows a change or removal that follows another of the same file within 100 ms: look again after it.
const SETTLED_MS = 250;

/**
 * Watches the content folder, from the moment it resolves. `onChange` gets the paths of the files that came,
 * changed or went, relative to the folder and with `/`; it is never called while a call is going on: what
 * changes meanwhile comes with the next one. It must not throw. `onError` hears of what can no longer be watched.
 * @throws Error if the system will not watch so many files from the start.
 */
export async function watchContent(
  folder: string,
  onChange: (paths: string[]) => Promise<void>,
  onError: (error: Error) => void,
): Promise<ContentWatch> {
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false });
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const settling = new Set<NodeJS.Timeout>();
  let running: Promise<void> | undefined;

  const flush = () => {
    if (running || changed.size === 0) return;
    const paths = [...changed].sort();
    changed.clear();
    const before = new Map(paths.map((path) => [path, standingOf(join(folder, path))]));
    running = onChange(paths).finally(() => {
      running = undefined;
      flush();
    });
    const settled = setTimeout(() => {
      settling.delete(settled);
      for (const [path, standing] of before)
        if (standingOf(join(folder, path)) !== standing) changed.add(path);
      flush();
    }, SETTLED_MS);
    settling.add(settled);
  };
  watcher.on('all', (event, path) => {
    // The files of a folder that comes or goes are told of one by one.
    if (event === 'addDir' || event === 'unlinkDir') return;
    changed.add(relative(folder, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET_MS);
  });
  try {
    await once(watcher, 'ready');
  } catch (cause) {
    await watcher.close();
    throw unwatchable(folder, cause);
  }
  watcher.on('error', (cause) => onError(unwatchable(folder, cause)));
  return {
    close: async () => {
      clearTimeout(timer);
      for (const settled of settling) clearTimeout(settled);
      changed.clear();
      await watcher.close();
      await running;
    },
  };
}

/** Tells one state of a file from another; a file that is gone has one too. */
function standingOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? 'gone' : `${stat.mtimeMs} ${stat.size}`;
}

function unwatchable(folder: string, cause: unknown): Error {
  const hint = '系统允许监视的文件数可能不够（Linux：fs.inotify.max_user_watches）。';
  return new Error(`无法监视 ${folder} 中的改动：${String(cause)}。${hint}`, { cause });
}
