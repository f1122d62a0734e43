import { expect, test } from 'vitest';
import type { ManifestRecord } from '../../domain/manifest-record.ts';
import { manifestFor, noticePage, siteFiles } from '../../testing/audit/published-site.ts';
import { compareManifests } from './compare-manifests.ts';
import { manifestSha256, type SiteManifest } from './site-manifest.ts';

const earlier = manifestFor(siteFiles);
const lastOf = (manifest: SiteManifest) => ({
  sequence: manifest.head.sequence,
  sha256: manifestSha256(manifest),
});

/** The site after these changes, published next. */
function compared(changes: Record<string, string | undefined>, changedBy: string[] = []) {
  const files = Object.entries({ ...siteFiles, ...changes }).filter(([, body]) => body !== undefined);
  const later = manifestFor(Object.fromEntries(files) as Record<string, string>, {
    last: lastOf(earlier),
    changedBy: () => changedBy,
  });
  return compareManifests(earlier, later, { log: [], isPromise: (path) => !path.includes('/page/') });
}

const nothing = { removed: [], filesGone: 0, rewritten: [], corrected: [], takenDown: [], chain: undefined };

test('a site that goes on is no cause for complaint', () => {
  expect(compared({ 'communities/c-2/index.html': 'new', 'index.html': 'changed' })).toEqual(nothing);
});

test('a page that went without a trace is one; a later page of a list, and other files, are none', () => {
  const gone = { 'communities/c-1/index.html': undefined, 'honors/green/page/2/index.html': undefined };
  expect(compared({ ...gone, 'sitemap.xml': undefined })).toEqual({
    ...nothing,
    removed: ['/communities/c-1/'],
    filesGone: 1,
  });
});

test('a credential that went is one: its holder shows the address', () => {
  expect(compared({ 'p/QH-1/credential.json': undefined }).removed).toEqual(['/p/QH-1/credential.json']);
});

const path = 'notices/first/index.html';

test('a notice that was rewritten is found', () => {
  expect(compared({ [path]: noticePage('名单如上') }).rewritten).toEqual(['/notices/first/']);
});

test('a notice that was changed by another one is accounted for', () => {
  const later = compared({ [path]: noticePage('名单如上') }, ['/notices/second/']);
  expect(later).toMatchObject({ rewritten: [], corrected: ['/notices/first/'] });
});

test('a new look of the page, and the marks that later notices set, are no new text', () => {
  const page = noticePage('名单如下')
    .replace('<article', '<main><article')
    .replace('>更正<', '>已撤回，原因：误发<');
  expect(compared({ [path]: page })).toEqual(nothing);
});

test('a notice of which the address alone remains is told apart', () => {
  expect(compared({ [path]: '<p>本件已撤回</p>' })).toEqual({ ...nothing, takenDown: ['/notices/first/'] });
});

test('the chain goes from one manifest to the next, or tells where it breaks', () => {
  const chain: SiteManifest[] = [earlier];
  for (const text of ['2', '3', '4']) {
    const last = lastOf(chain.at(-1) ?? earlier);
    chain.push(manifestFor({ ...siteFiles, 'index.html': text }, { last }));
  }
  const [, second = earlier, third = earlier, fourth = earlier] = chain;
  const log = chain.slice(0, 3).map((manifest, at): ManifestRecord => {
    const previous = at === 0 ? undefined : chain[at - 1] && manifestSha256(chain[at - 1] ?? earlier);
    const { sequence, sha256 } = lastOf(manifest);
    const day = manifest.head.day;
    return { sequence, published: day, asOf: day, sha256, previous, files: 9, content: 'c'.repeat(64) };
  });
  const from = (one: SiteManifest, other: SiteManifest, known = log) =>
    compareManifests(one, other, { log: known, isPromise: () => true }).chain;
  expect(from(earlier, second)).toBeUndefined();
  expect(from(earlier, fourth)).toBeUndefined();
  expect(from(second, second)).toBeUndefined();
  expect(from(third, second)).toBe('older');
  expect(from(third, manifestFor(siteFiles, { last: lastOf(second) }))).toBe('fork');
  // A row is missing, one was written over, the last one leads elsewhere, none is there at all.
  expect(from(earlier, fourth, log.toSpliced(1, 1))).toBe('broken');
  expect(from(earlier, fourth, log.with(1, { ...(log[1] as ManifestRecord), sha256: 'f'.repeat(64) }))).toBe(
    'broken',
  );
  expect(from(earlier, fourth, log.with(2, { ...(log[2] as ManifestRecord), sha256: 'f'.repeat(64) }))).toBe(
    'broken',
  );
  expect(from(earlier, fourth, [])).toBe('broken');
  expect(from(earlier, manifestFor(siteFiles, { last: { sequence: 1, sha256: 'f'.repeat(64) } }))).toBe(
    'broken',
  );
});
