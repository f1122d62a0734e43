import { lstatSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDepth } from '../../search/record.ts';
import { medianCost, runProgram, type Cost } from './program-run.ts';
import { DAY, type Workshop } from './situations.ts';

/** The search index made alone, from records that are in memory. */
export interface IndexAlone extends Cost {
  records: number;
  files: number;
  bytes: number;
}

export async function measureIndex(
  { app, folder }: Workshop,
  depth: SearchDepth,
  runs: number,
): Promise<IndexAlone> {
  const records = join(folder, 'records.json');
  const index = join(folder, 'index');
  const program = (name: string, ...args: string[]) => ({
    file: process.execPath,
    args: [join(import.meta.dirname, name), ...args],
    cwd: app,
  });
  await runProgram(program('search-records.ts', join(folder, 'content'), DAY, depth, records));
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    rmSync(index, { recursive: true, force: true });
    costs.push(await runProgram(program('search-index.ts', records, depth, index)));
  }
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    ...medianCost(costs),
    records: (JSON.parse(readFileSync(records, 'utf8')) as unknown[]).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).size, 0),
  };
}
