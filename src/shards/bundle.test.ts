import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestOf } from '../press/fingerprint.ts';
import { BundleRefusal, readBundle, writeBundle } from './bundle.ts';
import type { ShardPage } from './workspace.ts';

const bodies = { 'a.html': '<h1>第一页</h1>\n', 'b.html': '<h1>第二页</h1>' };

function aBundle() {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const pages = Object.entries(bodies).map(([file, body]) => {
    writeFileSync(join(folder, file), body);
    return { file, fingerprint: `of ${file}`, size: Buffer.byteLength(body), digest: digestOf(body) };
  });
  const target = join(folder, 'bundle');
  writeBundle(target, folder, pages);
  const expected = pages.map(({ file, fingerprint }): ShardPage => [file, fingerprint]);
  return { target, expected };
}

test('a bundle gives back what was packed', () => {
  const { target, expected } = aBundle();
  const pages = readBundle(target, expected).map(({ page, body }) => [page.file, body.toString()]);
  expect(pages).toEqual(Object.entries(bodies));
});

test('a bundle is refused whichever byte of it is another, or when it was cut', () => {
  const { target, expected } = aBundle();
  const bytes = readFileSync(target);
  for (let at = 0; at < bytes.length; at += 1) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(target, damaged);
    expect(() => readBundle(target, expected)).toThrow(BundleRefusal);
  }
  for (const length of [0, 20, bytes.length - 1]) {
    writeFileSync(target, bytes.subarray(0, length));
    expect(() => readBundle(target, expected)).toThrow(BundleRefusal);
  }
});

test('a whole bundle of other pages is refused', () => {
  const { target, expected } = aBundle();
  const [first = ['', ''], second = ['', '']] = expected;
  for (const others of [[first], [second, first], [first, [second[0], 'of another']], [...expected, first]]) {
    expect(() => readBundle(target, others as ShardPage[])).toThrow(BundleRefusal);
  }
});
