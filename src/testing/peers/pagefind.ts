import { join } from 'node:path';
import { packageVersion, type Peer } from './peer.ts';

/** Pagefind as it comes, over the pages that Hugo has printed beside it. */
export const pagefind: Peer = {
  name: 'pagefind',
  version: (app) => packageVersion(app, 'pagefind'),
  prepare: () => undefined,
  leaves: ['index'],
  program: (folder, app) => ({
    file: process.execPath,
    args: [
      join(app, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'),
      '--site',
      join(folder, '..', 'hugo', 'public'),
      '--output-path',
      join(folder, 'index'),
    ],
    cwd: folder,
  }),
  output: undefined,
};
