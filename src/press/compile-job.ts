import type { AstroSettings } from './astro-config.ts';

/** What compile.ts asks of the process that compiles. All folders are absolute. */
export interface CompileJob extends AstroSettings {
  /** Folder that holds `src/pages`. */
  root: string;
  outFolder: string;
  cacheFolder: string;
}
