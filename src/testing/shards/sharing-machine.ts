import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { press } from '../../press/press.ts';
import type { CacheSettings } from '../../shards/shared-cache.ts';
import { SharedPrinter, type SharedReport } from '../../shards/shared-printer.ts';
import { shardsFolder } from '../../shards/workspace.ts';
import { thing, tinyPlan } from '../press/tiny-plan.ts';

export interface SharingMachine {
  app: string;
  root: string;
  cache: CacheSettings;
  number: number;
  count: number;
  patience: number;
  pages: number;
  /** No page can be printed. */
  isFaulty?: boolean | undefined;
}

/** Builds a tiny site as one of several machines. */
export async function buildShared(machine: SharingMachine): Promise<SharedReport> {
  const { app, root, cache, number, count, patience } = machine;
  let report: SharedReport | undefined;
  const options = {
    folder: shardsFolder(root),
    pagesPerShard: 4,
    machine: { number, count },
    cache,
    beatEvery: 200,
    patience,
    onDone: (done: SharedReport) => (report = done),
  };
  await press(sharedPlan(machine.pages, machine.isFaulty), {
    root,
    app,
    base: '/',
    site: 'https://example.org',
    workers: 1,
    printer: (pool) => new SharedPrinter(options, pool),
  });
  if (report === undefined) throw new Error('nothing was shared');
  return report;
}

/** The plan that the machines print. */
export function sharedPlan(pages: number, isFaulty = false) {
  return tinyPlan(Array.from({ length: pages }, (_, at) => thing(at + 1, { isFaulty })));
}

/** Where a machine notes the shards it has printed so far. */
export function recordOf(root: string): string {
  return join(shardsFolder(root), 'record');
}

// In a process of its own, to be killed: `node sharing-machine.ts <machine as JSON>`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildShared(JSON.parse(process.argv[2] ?? '') as SharingMachine);
}
