import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtBase } from './built-base.ts';

function dist(home?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (home !== undefined) writeFileSync(join(folder, 'index.html'), home);
  return folder;
}

test.each([
  ['https://www.example.org/', '/'],
  ['https://www.example.org/ztzl/hongbang/', '/ztzl/hongbang/'],
])('reads the path out of %s', (address, base) => {
  expect(builtBase(dist(`<head><link rel="canonical" href="${address}"></head>`))).toBe(base);
});

test('says what to do when nothing is built yet', () => {
  expect(() => builtBase(dist())).toThrow('还没有构建好的网站，请先运行 npm run build');
});

test('asks for the path when the home page does not tell it', () => {
  expect(() => builtBase(dist('<p>x</p>'))).toThrow('请用 --base 指定路径');
});
