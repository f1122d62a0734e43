import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examplePages } from './pages.ts';

it('there is an example of every template', () => {
  const route = readFileSync(join(import.meta.dirname, '../../pages/[...path].astro'), 'utf8');
  const templates = [...route.matchAll(/view\.template === '([\w-]+)' &&/g)].map(([, name = '']) => name);
  expect(templates.length).toBeGreaterThan(35);
  const shown = new Set<string>(examplePages.map(({ view }) => view.template));
  expect([...new Set(templates)].filter((name) => !shown.has(name))).toEqual([]);
});
