import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of; all else is content, caches or documentation. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Copies this project without its caches, so that a build from nothing compiles the templates, and an edit made
 * meanwhile changes no measurement. Packages are linked.
 */
export function copyApp(app: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const part of PARTS) cpSync(join(app, part), join(target, part), { recursive: true });
  symlinkSync(join(app, 'node_modules'), join(target, 'node_modules'));
}
