import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeBuiltRecord, type BuiltRecord } from '../../press/built-record.ts';
import { digestOf } from '../../press/fingerprint.ts';
import { writeManifest, type FileEntry } from '../../press/manifest.ts';
import { liveSlot, slotPlace, switchDist } from '../../press/slots.ts';

/** The day for which these sites are built. */
export const builtDay = '2022-05-20';

const PAGES = 16;

/**
 * The files of a small site in a version: pages that name assets by what they hold, a name table and a bundle of
 * texts laid out as ours are, some pages that every version has alike, some that only one has.
 */
export function versionOf(version: number): Record<string, string | Buffer> {
  const files: Record<string, string | Buffer> = {};
  const style = `/* ${version} */ body { color: #${String(version).padStart(3, '0')}; }`;
  const css = `_astro/Page.${hashOf(style, 8)}.css`;
  files[css] = style;
  const rows = [0, 1, 2].map((part) => gzipSync(`row ${part} of ${version}`));
  const edition = hashOf(rows.join('|'), 12);
  files['search/names/places/guide.names'] = gzipSync(
    JSON.stringify({ files: rows.length, edition, version }),
  );
  for (const [at, row] of rows.entries()) files[`search/names/places/${edition}-${at}.names`] = row;
  const fragments = [0, 1].map((part) => `fragment ${part} of ${version}`);
  files['pagefind/site/pagefind-entry.json'] = JSON.stringify({
    version,
    files: fragments.map((text) => `fragment/und_${hashOf(text, 7)}.pf_fragment`),
  });
  for (const text of fragments) files[`pagefind/site/fragment/und_${hashOf(text, 7)}.pf_fragment`] = text;
  const page = (path: string, text: string, style = css) =>
    (files[path] =
      `<!doctype html><link rel="stylesheet" href="/${style}"><p>${text}</p>${'<p>公示</p>'.repeat(100)}`);
  page('index.html', `第 ${version} 版`);
  page('404.html', '没有这一页');
  for (let at = 0; at < PAGES; at += 1) page(`notices/${at}/index.html`, `第 ${version} 版第 ${at} 件`);
  page(`only/${version}/index.html`, `只在第 ${version} 版`);
  files['robots.txt'] = 'User-agent: *\n';
  return files;
}

function hashOf(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** Makes a project look as after a build: `dist` shows the files, and all is known of them. */
export function buildFiles(
  root: string,
  files: Readonly<Record<string, string | Buffer>>,
  record: Partial<BuiltRecord> = {},
): void {
  mkdirSync(join(root, '.hongbang', 'slots'), { recursive: true });
  const name = liveSlot(root) === 'a' ? 'b' : 'a';
  const place = slotPlace(root, name);
  rmSync(place.folder, { recursive: true, force: true });
  const entries = Object.entries(files).map(([path, body]): [string, FileEntry] => {
    const target = join(place.folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, body);
    return [path, { fingerprint: digestOf(body), size: Buffer.byteLength(body), digest: digestOf(body) }];
  });
  writeManifest(place.manifest, { files: new Map(entries), folders: new Map() });
  switchDist(root, name);
  writeBuiltRecord(root, {
    day: builtDay,
    base: '/',
    url: 'https://www.example.gov.cn/',
    policy: "default-src 'none'",
    isSample: false,
    isPreview: false,
    redirects: {},
    gone: [],
    takenDown: [],
    revision: undefined,
    ...record,
  });
}
