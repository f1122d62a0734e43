import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lock file of npm (version 3) says of one installed package; `path` is its folder below the project. */
export interface LockedPackage {
  path: string;
  name: string;
  version: string;
  resolved?: string;
  integrity?: string;
  license?: unknown;
  dev?: boolean;
  optional?: boolean;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** The parts of `package.json` that decide what is installed. */
export interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  overrides: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

/** @throws Error if the file is missing or is no JSON */
export function readPackageFile(root: string): PackageFile {
  const none = {
    dependencies: {},
    devDependencies: {},
    optionalDependencies: {},
    overrides: {},
    allowScripts: {},
  };
  return { ...none, ...(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object) };
}

/** All packages, without the project itself. @throws Error if the lock file is missing or of another version */
export function readLockFile(root: string): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    lockfileVersion: number;
    packages: Record<string, Omit<LockedPackage, 'path'>>;
  };
  if (lock.lockfileVersion !== 3)
    throw new Error(`package-lock.json: version ${lock.lockfileVersion}, not 3`);
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ ...entry, path, name: entry.name ?? path.replace(/^.*node_modules\//, '') }));
}
