import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { PlannedFile } from './import-plan.ts';
import type { FileRefusal, ImportSource } from './import-source.ts';
import { largestFile, readImportFile } from './read/read-import-file.ts';

/** Reads files, and all files of folders, in the order of their paths; `onFile` hears of each before it is read. */
export async function readFromDisk(
  paths: readonly string[],
  onFile: (file: string, bytes: number) => void,
): Promise<{ sources: ImportSource[]; refusedFiles: FileRefusal[] }> {
  const sources: ImportSource[] = [];
  const refusedFiles: FileRefusal[] = [];
  for (const path of paths) {
    for (const file of filesBelow(path)) {
      const { size } = statSync(file.path);
      onFile(file.name, size);
      // Too large a file is refused by its size alone.
      const bytes =
        size > largestFile ? new Uint8Array(largestFile + 1) : new Uint8Array(readFileSync(file.path));
      const reading = await readImportFile(file.name, bytes);
      if ('source' in reading) sources.push(reading.source);
      else refusedFiles.push(reading.refusal);
    }
  }
  return { sources, refusedFiles };
}

/** A file by its name; those of a folder by their paths in it. What programs leave behind (`~$…`, `.DS_Store`) is no file. */
function filesBelow(path: string): { path: string; name: string }[] {
  if (!statSync(path).isDirectory()) return [{ path, name: basename(path) }];
  const found: { path: string; name: string }[] = [];
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(entry.name)) continue;
    const full = join(entry.parentPath, entry.name);
    found.push({ path: full, name: relative(path, full).replaceAll('\\', '/') });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Texts of the content files that are there. */
export function readExisting(content: string, paths: readonly string[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const path of paths) {
    const full = join(content, path);
    if (existsSync(full)) texts[path] = readFileSync(full, 'utf8');
  }
  return texts;
}

/** A content file that is no longer what it was when the import was planned. */
export class ChangedMeanwhile extends Error {}

/**
 * Writes all files or none: first beside the folder, then, once a journal says that all are there, by renaming each
 * to its place. A write that was cut short is finished by `finishWriting`, or leaves no trace.
 *
 * @throws ChangedMeanwhile
 */
export function writeAll(folder: string, files: readonly PlannedFile[]): void {
  stageFiles(folder, files);
  finishWriting(folder);
}

/** Puts the files beside the folder and writes the journal: from here on the import is going to be there. */
export function stageFiles(folder: string, files: readonly PlannedFile[]): void {
  const stage = stageOf(folder);
  rmSync(stage, { recursive: true, force: true });
  for (const { path, before } of files) {
    const full = join(folder, path);
    const now = existsSync(full) ? readFileSync(full, 'utf8') : undefined;
    if (now !== before) throw new ChangedMeanwhile(`${path} 在导入期间被改过，没有写入。请重新运行。`);
  }
  mkdirSync(stage, { recursive: true });
  for (const [index, { text }] of files.entries()) writeDurably(join(stage, String(index)), text);
  const journal = JSON.stringify(files.map(({ path }) => path));
  writeDurably(join(stage, 'journal.tmp'), journal);
  renameSync(join(stage, 'journal.tmp'), join(stage, 'journal.json'));
}

/** Finishes what a write that was cut short has begun; answers whether there was any. */
export function finishWriting(folder: string): boolean {
  const stage = stageOf(folder);
  const journal = join(stage, 'journal.json');
  const isWhole = existsSync(journal);
  if (isWhole) {
    const paths = JSON.parse(readFileSync(journal, 'utf8')) as string[];
    for (const [index, path] of paths.entries()) {
      const staged = join(stage, String(index));
      if (!existsSync(staged)) continue;
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      renameSync(staged, full);
    }
  }
  rmSync(stage, { recursive: true, force: true });
  return isWhole;
}

function stageOf(folder: string): string {
  return join(dirname(resolve(folder)), `.hongbang-import-${basename(folder)}`);
}

function writeDurably(path: string, text: string): void {
  writeFileSync(path, text);
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
