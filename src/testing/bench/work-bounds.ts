import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptedBounds, workBounds, type WorkBounds, type WorkBySituation } from './work.ts';

const file = join(import.meta.dirname, 'work-bounds.json');

/** The committed bounds of work. */
export function readWorkBounds(): WorkBounds {
  return workBounds.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Makes today's counts the bounds. */
export function acceptWork(counted: WorkBySituation): void {
  writeFileSync(file, `${JSON.stringify(acceptedBounds(counted, readWorkBounds()), null, 2)}\n`);
}
