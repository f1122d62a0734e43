import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BundleRefusal } from './bundle.ts';

/** A file of a folder: its name below it, with slashes, and its bytes. */
interface PackedFile {
  name: string;
  body: Buffer;
}

/** A folder's files as one body: a line of JSON that lists names and sizes, and the bytes one after the other. */
export function packFolder(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((name): PackedFile => ({ name, body: readFileSync(join(folder, name)) }));
  const list = files.map(({ name, body }) => [name, body.length]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(list)}\n`), ...files.map(({ body }) => body)]);
}

/**
 * The files of a packed folder.
 * @throws BundleRefusal if it is not whole, or a name would lead out of the folder
 */
export function unpackFolder(packed: Buffer): PackedFile[] {
  let at = packed.indexOf('\n') + 1;
  const list = JSON.parse(packed.toString('utf8', 0, at)) as [name: string, size: number][];
  const files = list.map(([name, size]) => {
    const body = packed.subarray(at, (at += size));
    return { name, body };
  });
  if (at !== packed.length || files.some(({ name }) => !isInside(name))) {
    throw new BundleRefusal('it holds no such folder');
  }
  return files;
}

/** Writes files into a folder, which is empty. */
export function writeFiles(folder: string, files: readonly PackedFile[]): void {
  for (const { name, body } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
}

function isInside(name: string): boolean {
  return name.split('/').every((part) => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part));
}
