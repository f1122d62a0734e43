import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DeskError } from '../desk-error.ts';

/**
 * Puts new bytes in the place of a file, whole or not at all, with the rights it had.
 * @throws DeskError HB760 if the file is no more what was read
 */
export function replaceFile(file: string, before: Uint8Array, after: Uint8Array | string): void {
  if (!readFileSync(file).equals(before)) {
    throw new DeskError('HB760', `${file} 刚才被改过，没有动它；请再运行一次`);
  }
  // A name that the gate takes for litter, should the machine stop here.
  const beside = join(dirname(file), `.${process.pid}-mask~`);
  try {
    writeFileSync(beside, after, { mode: statSync(file).mode });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
