import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** A document or table that was read without a problem: the hash of its bytes, a document's front matter. */
export interface KnownFile {
  hash: string;
  data?: Record<string, unknown> | undefined;
}

export interface Cache {
  known: ReadonlyMap<string, KnownFile>;
  save(known: ReadonlyMap<string, KnownFile>): void;
}

export const noCache: Cache = { known: new Map(), save: () => undefined };

/**
 * What earlier runs found in files without problems, by path. It may be deleted at any time. It counts only if it
 * is whole and was written by the same sources; else it is ignored, and `log` hears why.
 */
export function openCache(folder: string, log: (line: string) => void): Cache {
  const file = join(folder, 'known-files.v8');
  const key = sourcesKey();
  return {
    known: read(file, key, log),
    save: (known) => {
      const body = serialize([...known]);
      mkdirSync(folder, { recursive: true });
      // A killed run must not leave half a file behind: complete first, then put in place.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, Buffer.concat([headOf(key, body), body]));
      renameSync(draft, file);
    },
  };
}

const headLength = 80;

/** Hash of the sources and hash of the body, 40 characters each. */
function headOf(key: string, body: Uint8Array): Buffer {
  return Buffer.from(key + hash('sha1', body), 'latin1');
}

function read(file: string, key: string, log: (line: string) => void): ReadonlyMap<string, KnownFile> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log(`不使用缓存 ${file}：${String(error)}`);
    return new Map();
  }
  const body = bytes.subarray(headLength);
  const head = bytes.subarray(0, headLength);
  if (!head.equals(headOf(key, body))) {
    // Other sources are no fault, a damaged body is.
    if (head.subarray(0, key.length).equals(Buffer.from(key))) log(`缓存已损坏，不使用：${file}`);
    return new Map();
  }
  return new Map(deserialize(body) as [string, KnownFile][]);
}

/** Everything that decides what a file comes to: our sources, the versions of the packages, Node itself. */
export function sourcesKey(): string {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const parts = [process.version, readFileSync(join(source, '..', 'package-lock.json'), 'utf8')];
  for (const folder of ['domain', 'i18n/gate', 'markdown', 'privacy', 'rules', 'store']) {
    for (const name of readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) {
        parts.push(name, readFileSync(join(source, folder, name), 'utf8'));
      }
    }
  }
  return hash('sha1', parts.join('\0'));
}
