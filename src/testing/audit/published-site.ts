import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeManifest, type ManifestFacts } from '../../credentials/manifest/make-manifest.ts';
import { noticeText } from '../../credentials/manifest/notice-text.ts';
import { formatManifest, type SiteManifest } from '../../credentials/manifest/site-manifest.ts';
import { anOffice } from '../credentials/an-office.ts';

export const siteAddress = 'https://hongbang.example/ztzl/hongbang/';

/** Who signs the sites of these tests, and somebody else. */
export const office = anOffice(siteAddress);
export const stranger = anOffice(siteAddress);

const page = (text: string) => `<!doctype html><title>${text}</title><p>${text}</p>`;
export const noticePage = (text: string) =>
  `<!doctype html><article class="paper"><h1>通告</h1><p class="paper-mark">更正</p><p>${text}</p></article>`;

/** The files of a small site. */
export const siteFiles: Readonly<Record<string, string>> = {
  'index.html': page('首页'),
  '404.html': page('没有这一页'),
  'about/log/manifests.json': '[]',
  'communities/c-1/index.html': page('春江花园'),
  'honors/green/page/2/index.html': page('第二页'),
  'issuer/did.json': JSON.stringify(office.document()),
  'notices/first/index.html': noticePage('名单如下'),
  'p/QH-1/credential.json': '{}',
  'sitemap.xml': `<urlset><url><loc>${siteAddress}</loc></url></urlset>`,
};

const digest = (body: string) => hash('sha256', body, 'base64url');

/** The manifest of files, signed by the office unless `facts` say otherwise. */
export function manifestFor(
  files: Readonly<Record<string, string>>,
  facts: Partial<ManifestFacts> = {},
): SiteManifest {
  const list = Object.entries(files).map(([path, body]) => {
    const text = path.startsWith('notices/') ? noticeText(body) : undefined;
    return {
      path,
      size: Buffer.byteLength(body),
      digest: digest(body),
      text: text === undefined ? undefined : digest(text),
    };
  });
  return makeManifest(list, {
    site: siteAddress,
    day: '2022-05-20',
    generator: 'hongbang 0.1.0',
    content: { sha256: 'c'.repeat(64), of: 'content/' },
    last: undefined,
    changedBy: () => [],
    signingKey: office.key,
    ...facts,
  });
}

/** Writes a site with its manifest into a new folder. */
export function publishedSite(
  changes: Readonly<Record<string, string | undefined>> = {},
  facts: Partial<ManifestFacts> = {},
): { folder: string; manifest: SiteManifest; put: (path: string, body: string | Uint8Array) => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hongbang-audit-'));
  const wanted = Object.entries({ ...siteFiles, ...changes });
  const files = Object.fromEntries(wanted.filter((one): one is [string, string] => one[1] !== undefined));
  const put = (path: string, body: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  };
  for (const [path, body] of Object.entries(files)) put(path, body);
  const manifest = manifestFor(files, facts);
  put('manifest.json', formatManifest(manifest));
  return { folder, manifest, put };
}
