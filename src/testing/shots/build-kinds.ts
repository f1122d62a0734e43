import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgress } from '../../press/build-progress.ts';
import { buildSite } from '../../press/build-site.ts';
import { readContent } from '../../store/gate.ts';
import { reportProblems } from '../../store/report.ts';
import { plan } from '../../views/plan.ts';
import { pageKinds, type PageKind } from './page-kinds.ts';

/** What to build, and where. */
export interface BuildKindsOptions {
  /** Folder of the templates and `public/`. */
  app: string;
  /** Folder that gets `dist` and `.hongbang`. */
  root: string;
  content: string;
  /** `2022-05-20` */
  day: string;
}

/** A site built at `/`, and which page stands for each kind. */
export interface BuiltKinds {
  dist: string;
  kinds: PageKind[];
}

/**
 * Builds the content in a folder of its own, so that what is looked at is what the templates print now.
 * Content that the gate refuses is a refusal, with its problems as a text.
 */
export async function buildKinds({
  app,
  root,
  content,
  day,
}: BuildKindsOptions): Promise<BuiltKinds | { refusal: string }> {
  mkdirSync(root, { recursive: true });
  const { registry, ledger, problems, account } = await readContent({ content, root });
  if (registry === undefined || ledger === undefined) {
    return { refusal: reportProblems(problems, account, 'zh') };
  }
  const kinds = pageKinds(plan(registry, ledger, day, { searchBundles: [] }).pages);
  const onProgress = buildProgress(process.stderr);
  await buildSite({ app, root, content, day, base: '/', onProgress });
  return { dist: join(root, 'dist'), kinds };
}
