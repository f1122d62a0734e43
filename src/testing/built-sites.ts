import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../press/build-site.ts';

/** The bases at which every test of the built site runs. */
export const testedBases = ['/', '/ztzl/hongbang/'] as const;

/** The day in the middle of the sample's third cycle. */
export const sampleDay = '2022-05-20';

/** A site built from the sample for the tests. */
export interface BuiltSite {
  base: string;
  day: string;
  /** The folder of `dist`. */
  dist: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
  }
}

/** Builds the sample once for all tests of the built site, at each base. */
export default async function setup(project: TestProject): Promise<() => void> {
  const app = join(import.meta.dirname, '..', '..');
  const folder = join(app, '.hongbang', 'test-sites', String(process.pid));
  const sites: BuiltSite[] = [];
  for (const [index, base] of testedBases.entries()) {
    const root = join(folder, String(index));
    mkdirSync(root, { recursive: true });
    const report = await buildSite({ app, root, content: join(app, 'content'), day: sampleDay, base });
    if (report.press === undefined) {
      throw new Error(`the gate refuses the sample: ${JSON.stringify(report.problems.slice(0, 5))}`);
    }
    sites.push({ base, day: sampleDay, dist: join(root, 'dist') });
  }
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}
