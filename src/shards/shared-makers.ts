import type { OtherMakers } from '../press/printer.ts';
import { SharedDrawings } from './shared-drawings.ts';
import { sharedFolders } from './shared-folders.ts';
import { SharedPages } from './shared-pages.ts';
import type { SharedOptions } from './shared-stage.ts';

/** Makes what a build is missing together with other machines. */
export function sharedMakers(options: SharedOptions): OtherMakers {
  return {
    printer: (pool) =>
      pool.setup.renderer ? new SharedPages(options, pool) : new SharedDrawings(options, pool),
    makeBundles: sharedFolders(options),
  };
}
