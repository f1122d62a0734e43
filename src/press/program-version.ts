import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name and version of this program: `hongbang 0.1.0`. */
export function programVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  return `${name} ${version}`;
}
