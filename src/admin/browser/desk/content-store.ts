import type { PlannedFile } from '../../../desk/import/import-plan.ts';
import type { DeskData } from '../../desk-data.ts';

/** Where tables that are there are read from. */
export interface ContentStore {
  /** The texts of those of `paths` that are there. @throws Error if one must be read and cannot */
  read: (paths: readonly string[]) => Promise<Record<string, string>>;
}

/** The tables that were laid beside the page when it was built. */
export function publishedTables(base: string, { tables, withheld }: DeskData): ContentStore {
  return {
    read: async (paths) => {
      const hidden = paths.find((path) => withheld.includes(path) && path.startsWith('cycles/'));
      if (hidden !== undefined) {
        throw new Error(`${hidden} 里有个人或家庭，没有放到网上。请先点“打开内容文件夹”，再导入。`);
      }
      const texts = paths
        .filter((path) => tables.includes(path))
        .map(async (path): Promise<[string, string]> => {
          const response = await fetch(`${base}admin/tables/${path}`);
          if (!response.ok) throw new Error(`没有读到 ${path}（${response.status}），请刷新页面再试。`);
          return [path, await response.text()];
        });
      return Object.fromEntries(await Promise.all(texts));
    },
  };
}

/** A content folder that was opened in the browser (File System Access). */
export function openedFolder(folder: FileSystemDirectoryHandle): ContentStore & {
  /** Writes the files, unless one has changed since it was read. @throws Error naming it; then none is written */
  write: (files: readonly PlannedFile[]) => Promise<void>;
} {
  const read = (path: string) => textAt(folder, path);
  return {
    read: async (paths) => {
      const texts = await Promise.all(paths.map(async (path) => [path, await read(path)] as const));
      return Object.fromEntries(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
    },
    write: async (files) => {
      for (const { path, before } of files) {
        if ((await read(path)) !== before)
          throw new Error(`${path} 刚才被别处改过，没有写。请重新选择表格。`);
      }
      for (const { path, text } of files) {
        const handle = await fileAt(folder, path, true);
        if (handle === undefined) throw new Error(`${path} 没有写成。`);
        const stream = await handle.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
  };
}

async function textAt(folder: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
  const handle = await fileAt(folder, path, false);
  return handle === undefined ? undefined : (await handle.getFile()).text();
}

async function fileAt(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  try {
    let at = folder;
    for (const part of parts) at = await at.getDirectoryHandle(part, { create });
    return await at.getFileHandle(name, { create });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
