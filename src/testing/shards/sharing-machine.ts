import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { press } from '../../press/press.ts';
import type { Plan } from '../../press/plan.ts';
import type { CacheSettings } from '../../shards/shared-cache.ts';
import { sharedMakers } from '../../shards/shared-makers.ts';
import type { SharedReport } from '../../shards/shared-stage.ts';
import { shardsFolder } from '../../shards/workspace.ts';
import { sharedPlan, type SharedPlanOptions } from './shared-plan.ts';

export interface SharingMachine {
  app: string;
  root: string;
  cache: CacheSettings;
  number: number;
  count: number;
  patience: number;
  plan: SharedPlanOptions;
}

/** Builds a tiny site as one of several machines; what became of the shards, for all stages together. */
export async function buildShared(machine: SharingMachine): Promise<Omit<SharedReport, 'kind'>> {
  const { app, root, cache, number, count, patience } = machine;
  const done: SharedReport[] = [];
  const makers = sharedMakers({
    folder: shardsFolder(root),
    pagesPerShard: 4,
    machine: { number, count },
    cache,
    workers: 1,
    beatEvery: 200,
    patience,
    onDone: (report) => done.push(report),
  });
  await press(sharedPlan(machine.plan), { ...tinySettings, root, app, makers });
  return {
    shards: done.reduce((sum, { shards }) => sum + shards, 0),
    printed: done.flatMap(({ printed }) => printed),
    refused: done.flatMap(({ refused }) => refused),
  };
}

/** Builds the same site on one machine. */
export async function buildAlone(plan: Plan, place: { app: string; root: string }): Promise<void> {
  await press(plan, { ...tinySettings, ...place });
}

const tinySettings = { base: '/', site: 'https://example.org', workers: 1 };

/** Where a machine notes the shards of a stage that it has made so far. */
export function recordOf(root: string, kind: SharedReport['kind']): string {
  return join(shardsFolder(root), kind, 'record');
}

// In a process of its own, to be killed: `node sharing-machine.ts <machine as JSON>`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildShared(JSON.parse(process.argv[2] ?? '') as SharingMachine);
}
