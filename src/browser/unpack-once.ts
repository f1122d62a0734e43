import { lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const INVENTORY = 'inventory.json';

/**
 * Makes sure that `folder` holds everything that `fill` puts into an empty folder, and does it only once:
 * later calls find the folder and trust it, unless a file is missing or has another size (temporary folders
 * are swept file by file).
 *
 * Filled beside the final place and moved there whole, so that any number of processes may call at once and
 * none can see half a folder; whoever comes second throws away its own copy.
 *
 * @throws Error if the folder belongs to another user, who could have laid anything there
 */
export async function unpackOnce(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  await refuseForeign(folder);
  if (await isComplete(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-unpacking-`);
  try {
    const fresh = join(staging, 'fresh');
    await mkdir(fresh);
    await fill(fresh);
    await writeFile(join(fresh, INVENTORY), JSON.stringify(await sizesIn(fresh)));
    await moveInto(fresh, folder, join(staging, 'incomplete'));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function refuseForeign(folder: string): Promise<void> {
  const existing = await lstat(folder).catch(unlessMissing);
  if (existing && (!existing.isDirectory() || existing.uid !== process.getuid?.())) {
    throw new Error(`${folder} 不是当前用户的文件夹，请删除后重试。`);
  }
}

async function isComplete(folder: string): Promise<boolean> {
  const inventory = await readFile(join(folder, INVENTORY), 'utf8').catch(unlessMissing);
  if (inventory === undefined) return false;
  const actual = await sizesIn(folder);
  const expected = JSON.parse(inventory) as Record<string, number>;
  return Object.entries(expected).every(([name, size]) => actual[name] === size);
}

/** Bytes of every file, by its path below `folder`. */
async function sizesIn(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = files.map(async (file) => [file.slice(folder.length + 1), (await stat(file)).size] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

async function moveInto(fresh: string, folder: string, discarded: string): Promise<void> {
  try {
    await rename(fresh, folder);
  } catch (cause) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    if (await isComplete(folder)) return;
    await rename(folder, discarded);
    await rename(fresh, folder);
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
