import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestSha256 } from '../credentials/manifest/site-manifest.ts';
import { manifestFor, siteFiles } from '../testing/audit/published-site.ts';
import { appendToManifestLog, readManifestLog } from './manifest-log.ts';

const aContent = () => mkdtempSync(join(tmpdir(), 'hongbang-log-'));
const textOf = (content: string) => readFileSync(join(content, 'manifests.csv'), 'utf8');
const first = manifestFor(siteFiles);
const second = manifestFor(siteFiles, { last: { sequence: 1, sha256: manifestSha256(first) } });

test('each publication is a row that links to the one before', () => {
  const content = aContent();
  expect(readManifestLog(content)).toEqual([]);
  appendToManifestLog(content, first, '2022-05-20');
  appendToManifestLog(content, second, '2022-05-21');
  const [one, two] = [first, second].map(manifestSha256);
  expect(textOf(content).split('\n')).toEqual([
    'sequence,published,asOf,sha256,previous,files,content',
    `1,2022-05-20,2022-05-20,${one},,9,${'c'.repeat(64)}`,
    `2,2022-05-21,2022-05-20,${two},${one},9,${'c'.repeat(64)}`,
    '',
  ]);
});

test('what is published to a second place is no second publication', () => {
  const content = aContent();
  appendToManifestLog(content, first, '2022-05-20');
  appendToManifestLog(content, first, '2022-05-25');
  expect(readManifestLog(content)).toHaveLength(1);
});

test('a site that was built before another publication was recorded does not follow', () => {
  const content = aContent();
  appendToManifestLog(content, first, '2022-05-20');
  const before = textOf(content);
  const other = manifestFor({ ...siteFiles, 'index.html': 'x' });
  expect(() => appendToManifestLog(content, other, '2022-05-21')).toThrow('重新构建');
  expect(() => appendToManifestLog(aContent(), second, '2022-05-21')).toThrow('接不上');
  expect(textOf(content)).toBe(before);
});

test.each([
  ['a header that is another', 'sequence\n'],
  ['half a row', `${'sequence,published,asOf,sha256,previous,files,content'}\n1,2022-05-20\n`],
])('%s is left alone', (_, text) => {
  const content = aContent();
  writeFileSync(join(content, 'manifests.csv'), text);
  expect(() => appendToManifestLog(content, first, '2022-05-20')).toThrow('从版本库恢复');
  expect(textOf(content)).toBe(text);
});
