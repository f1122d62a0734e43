import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

test('every test that the threat model names exists', () => {
  const page = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8');
  const files = [...page.matchAll(/`((?:src|scripts)\/[^`]+\.test\.ts)`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
