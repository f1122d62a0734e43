import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('templates ask Astro for nothing that the press does not give', () => {
  const src = join(import.meta.dirname, '..');
  const asked = globSync('{pages,layouts,components}/**/*.astro', { cwd: src }).flatMap((file) =>
    Array.from(readFileSync(join(src, file), 'utf8').matchAll(/\bAstro\.(\w+(?:\.\w+)?)/g), ([, name = '']) =>
      name.replace(/^(props|locals)\..*/, '$1'),
    ),
  );
  expect([...new Set(asked)].sort()).toEqual(['locals', 'props', 'response.status', 'slots.has']);
});
