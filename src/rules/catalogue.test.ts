import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageCodes } from '../i18n/gate/catalogue.ts';

const src = join(import.meta.dirname, '..');
const sources = globSync('{rules,domain,store,privacy,markdown}/**/*.ts', { cwd: src }).map((file) =>
  join(src, file),
);
const textOf = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');
const tests = textOf(sources.filter((file) => file.endsWith('.test.ts')));
const product = textOf(sources.filter((file) => !file.endsWith('.test.ts')));

test('every message of the gate has something that says it', () => {
  expect(messageCodes.filter((code) => !product.includes(`'${code}'`))).toEqual([]);
});

test('every one of them is provoked in a test', () => {
  expect(messageCodes.filter((code) => !tests.includes(code))).toEqual([]);
});
