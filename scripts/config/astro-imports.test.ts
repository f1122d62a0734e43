import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importTable } from './import-table.mjs';

const src = join(import.meta.dirname, '..', '..', 'src');
const allowed = new Map(
  Object.entries(importTable).map(([folder, { folders }]) => [folder, [folder, ...(folders as string[])]]),
);

/** Imports of a component that the table refuses; dependency-cruiser reads no `.astro` files. */
function refused(file: string, source: string): string[] {
  const [folder = ''] = file.split('/');
  // As for its other files: tests may import everything, and nothing imports them.
  if (folder === 'testing') return [];
  const imports = [...source.matchAll(/\b(?:import|from)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, path]) => path ?? '',
  );
  return imports
    .map((path) => relative(src, resolve(src, dirname(file), path)).replaceAll('\\', '/'))
    .filter((target) => !isAllowed(folder, target))
    .map((target) => `${file} → ${target}`);
}

function isAllowed(folder: string, target: string): boolean {
  return (allowed.get(folder) ?? []).some((one) => target.startsWith(`${one}/`));
}

test('components, layouts and pages import only what the import table allows', () => {
  const files = globSync('**/*.astro', { cwd: src }).map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => refused(file, readFileSync(join(src, file), 'utf8')))).toEqual([]);
});

test('an import from a folder that is not in the table is named', () => {
  const source = "import { readContent } from '../../store/gate.ts';\nimport A from './A.astro';";
  expect(refused('components/home/HomePage.astro', source)).toEqual([
    'components/home/HomePage.astro → store/gate.ts',
  ]);
});
