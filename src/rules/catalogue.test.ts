import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageCodes } from '../i18n/gate/catalogue.ts';

const src = join(import.meta.dirname, '..');
const sources = globSync('{rules,domain/ledger,store}/**/*.ts', { cwd: src }).map((file) => join(src, file));
const textOf = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');
const tests = textOf(sources.filter((file) => file.endsWith('.test.ts')));
const product = textOf(sources.filter((file) => !file.endsWith('.test.ts')));
const codes = messageCodes.filter((code) => /^HB(?:[345]|6[1-9]|7[01])/.test(code));

test('every message about records, the ledger and notices has something that says it', () => {
  expect(codes.filter((code) => !product.includes(`'${code}'`))).toEqual([]);
});

test('every one of them is provoked in a test', () => {
  expect(codes.filter((code) => !tests.includes(code))).toEqual([]);
});
