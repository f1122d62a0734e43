import type { BuiltRecord } from '../../press/built-record.ts';
import type { S3Storage } from './s3-storage.ts';

/** What stands in a storage, kept there beside the site. */
export interface S3State {
  version: 1;
  /** ISO 8601. */
  published: string;
  built: BuiltRecord;
  /** SHA-256 (base64url) by path below the base. */
  files: Record<string, string>;
  /** Paths that are no longer part of the site, and when they may be removed (ISO 8601). */
  leaving: Record<string, string>;
  takenDown: string[];
}

/** What a publication that is under way has uploaded or was about to: path to SHA-256. */
export interface S3Progress {
  version: 1;
  begun: Record<string, string>;
  done: Record<string, string>;
}

const PLAIN = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };

/** The two records of a publication, below `<prefix>.hongbang/`. */
export function s3Records(storage: S3Storage, prefix: string) {
  const stateKey = `${prefix}.hongbang/published.json`;
  const progressKey = `${prefix}.hongbang/progress.json`;
  return {
    readState: async () => parse<S3State>(await storage.read(stateKey)),
    readProgress: async (): Promise<S3Progress> =>
      parse<S3Progress>(await storage.read(progressKey)) ?? { version: 1, begun: {}, done: {} },
    writeState: (state: S3State) => storage.write(stateKey, JSON.stringify(state), PLAIN),
    writeProgress: (progress: S3Progress) => storage.write(progressKey, JSON.stringify(progress), PLAIN),
    clearProgress: () => storage.remove(progressKey),
  };
}

/** @throws SyntaxError never: storages write objects whole, so that what cannot be read is somebody else's. */
function parse<T extends { version: number }>(text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  const value = JSON.parse(text) as T;
  return value.version === 1 ? value : undefined;
}
