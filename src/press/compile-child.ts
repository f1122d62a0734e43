// Started by compile.ts: `node compile-child.ts '<CompileJob as JSON>'`. A process of its own, because Vite and
// Astro keep some 400 MB and their settings for as long as they live.
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { astroConfig } from './astro-config.ts';
import type { CompileJob } from './compile-job.ts';

const runtime = fileURLToPath(new URL('./template-runtime.ts', import.meta.url));
const { root, outFolder, cacheFolder, ...settings } = JSON.parse(process.argv[2] ?? '') as CompileJob;

const config = astroConfig(settings);
const alias = { ...config.vite?.resolve?.alias, 'astro/compiler-runtime': runtime };

try {
  await build({
    ...config,
    vite: { ...config.vite, resolve: { ...config.vite?.resolve, alias } },
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    outDir: outFolder,
    cacheDir: cacheFolder,
    // public/ is copied by the assembly, and must not be copied into the renderer.
    publicDir: `${outFolder}/no-public`,
  });
} catch (error) {
  // The message says what and where; the stack shows only Astro's own files.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
