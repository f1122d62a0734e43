// Started by compile-admin.ts: `node compile-child.ts '<AdminJob as JSON>'`. A process of its own, because Vite and
// Astro keep some 400 MB and their settings for as long as they live.
import { build } from 'astro';
import { adminConfig } from './admin-config.ts';
import type { AdminJob } from './compile-admin.ts';

const { outFolder, cacheFolder, ...settings } = JSON.parse(process.argv[2] ?? '') as AdminJob;

try {
  await build({
    ...adminConfig(settings),
    outDir: outFolder,
    cacheDir: cacheFolder,
    publicDir: `${outFolder}/no-public`,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
