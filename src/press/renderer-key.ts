import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const TOOLING = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Names a compiled renderer by everything it is compiled from: sources, configuration, locked packages, Node,
 * settings. Sources and not the bundle are hashed: a bundle holds the machine's paths.
 * @param app folder that holds `src/` and the configuration.
 * @returns 24 hexadecimal digits.
 */
export function rendererKey(app: string, settings: readonly string[]): string {
  const sum = createHash('sha256').update(JSON.stringify([process.version, ...settings]));
  const files = [...TOOLING, ...sourceFiles(join(app, 'src')).map((file) => `src/${file}`)];
  for (const file of files) {
    const body = readIfThere(join(app, file));
    if (body) sum.update(`\n${file} ${body.length}\n`).update(body);
  }
  return sum.digest('hex').slice(0, 24);
}

/** All files below a folder but the tests and their helpers, sorted, with slashes on every system. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('testing/') && !file.endsWith('.test.ts'))
    .sort();
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
