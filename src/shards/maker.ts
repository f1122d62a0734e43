import { join } from 'node:path';
import type { BundleInput } from '../press/bundle-input.ts';
import { rendererKey } from '../press/renderer-key.ts';

/** What a shard consists of: pages, drawings without credentials, or folders made by a tool. */
export type ShardKind = 'pages' | 'drawings' | 'folders';

/** Names what makes things of a kind, as far as their fingerprints do not name it. */
export function makerOf(kind: ShardKind): unknown[] {
  if (kind === 'pages') return [];
  // Pictures and packed files are written by programs of the machine's own code, which may differ in a byte.
  const machine = [process.platform, process.arch];
  if (kind === 'drawings') return machine;
  // A slot is filled by one version of this program at a time, a shared cache is not.
  return [...machine, rendererKey(join(import.meta.dirname, '..', '..'), [])];
}

/** How many pages (0.6 ms each) take about as long as a drawing. */
export function weightOfDrawing(template: string): number {
  if (template === 'plaque-png') return 100;
  return template === 'plaque-pdf' ? 10 : 2;
}

/** How many pages take about as long as a folder. */
export function weightOfFolder(input: BundleInput): number {
  if (input.kind === 'names') return 1 + input.rows.length * 0.3;
  // Pagefind takes 0.3 s for a hundred long texts, and about as long for a thousand short ones.
  return input.kind === 'texts' ? 500 : 4000;
}
