import { generateKeyPairSync } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { KeyRefusal } from './key-refusal.ts';
import { refuseInside } from './key-file.ts';
import { ofKeyObject, type KeyPair } from './read-private-key.ts';

/** A key by the machine's own chance, and its private half as PEM (PKCS #8). */
export function newKey(): KeyPair & { pem: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { ...ofKeyObject(privateKey), pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
}

/**
 * Writes a private key where its owner alone may read it. Nothing is ever overwritten.
 * @param repository folders in which it may not lie
 * @throws KeyRefusal where it would lie in a repository, or a file is there already
 */
export function writeKeyFile(path: string, pem: string, repository: readonly string[]): void {
  const file = realPlace(resolve(path));
  refuseInside(file, repository);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const open = openNew(file);
  try {
    writeSync(open, pem);
    // The only copy: it must have reached the disk before its public half is registered.
    fsyncSync(open);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(open);
  }
}

function openNew(file: string): number {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new KeyRefusal(
      'HB-KEY-FILE',
      `${file} 已经有了，不覆盖。换一个文件名；要登记这一把的，npm run keys -- add ${file}`,
    );
  }
}

/** Where a path that is not there yet will really lie. */
function realPlace(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
}
