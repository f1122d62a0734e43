import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatManifest, type SiteManifest } from '../credentials/manifest/site-manifest.ts';
import {
  manifestFor,
  noticePage,
  office,
  publishedSite,
  siteFiles,
  stranger,
} from '../testing/audit/published-site.ts';
import { reportLines } from './audit-report.ts';
import { auditSite } from './audit-site.ts';
import { folderCopy } from './folder-copy.ts';

type Site = ReturnType<typeof publishedSite>;

async function found(site: Site, options: Parameters<typeof auditSite>[1] = {}) {
  return (await auditSite(folderCopy(site.folder), options)).problems;
}

const rewrite = (site: Site, change: (text: string) => string) =>
  writeFileSync(join(site.folder, 'manifest.json'), change(formatManifest(site.manifest)));

describe('a copy as it was published', () => {
  test('has no problems, whoever vouches for the issuer', async () => {
    const site = publishedSite();
    const report = await auditSite(folderCopy(site.folder), { issuerDocument: office.document() });
    expect(report).toMatchObject({ problems: [], signature: { state: 'signed', by: office.did } });
    expect(report.files).toEqual({ named: 9, checked: 9, carried: 0 });
    expect(reportLines(report).at(-1)).toBe('核对完毕，没有发现问题。');
  });

  test('may hold packed forms of its files, and files of earlier releases', async () => {
    const site = publishedSite();
    const home = siteFiles['index.html'] ?? '';
    site.put('index.html.gz', gzipSync(home));
    site.put('index.html.br', brotliCompressSync(home));
    site.put('_astro/Page.OLD.css', 'old');
    site.put('pagefind/n/x.pf_index', 'old');
    // What a static host is told.
    site.put('_headers', '/*\n  A: b\n');
    expect(await auditSite(folderCopy(site.folder))).toMatchObject({ problems: [], files: { carried: 3 } });
  });

  test('unsigned, says so', async () => {
    const report = await auditSite(folderCopy(publishedSite({}, { signingKey: undefined }).folder));
    expect(report).toMatchObject({ problems: [], signature: { state: 'unsigned' } });
    expect(reportLines(report).join()).toContain('没有签名');
  });
});

describe('each kind of tampering is named', () => {
  test('one byte of a page', async () => {
    const site = publishedSite();
    site.put(
      'communities/c-1/index.html',
      (siteFiles['communities/c-1/index.html'] ?? '').replace('春', '舂'),
    );
    expect(await found(site)).toEqual([{ kind: 'changed', path: 'communities/c-1/index.html' }]);
  });

  test('a file that is gone', async () => {
    const site = publishedSite();
    rmSync(join(site.folder, 'p/QH-1/credential.json'));
    expect(await found(site)).toEqual([{ kind: 'missing', path: 'p/QH-1/credential.json' }]);
  });

  test('a file that was added, and one in hiding', async () => {
    const site = publishedSite();
    site.put('casino/index.html', 'x');
    site.put('.well-known/x', 'x');
    expect((await found(site)).map((one) => 'path' in one && one.path)).toEqual([
      '.well-known/x',
      'casino/index.html',
    ]);
  });

  test('a packed form that holds something else, breaks, or bursts', async () => {
    const site = publishedSite();
    site.put('index.html.gz', gzipSync('x'));
    site.put('404.html.br', 'x');
    site.put('sitemap.xml.gz', gzipSync(Buffer.alloc(10_000_000)));
    expect((await found(site)).map((one) => [one.kind, 'path' in one && one.path])).toEqual([
      ['changed', '404.html.br'],
      ['changed', 'index.html.gz'],
      ['changed', 'sitemap.xml.gz'],
    ]);
  });

  test('a link in place of a file is not followed', async () => {
    const site = publishedSite();
    rmSync(join(site.folder, 'sitemap.xml'));
    symlinkSync('/etc/hostname', join(site.folder, 'sitemap.xml'));
    expect(await found(site)).toEqual([{ kind: 'unread', path: 'sitemap.xml', fault: 'no-file' }]);
  });

  test('a file larger than any of the site is not read through', async () => {
    const site = publishedSite();
    site.put('index.html', 'x'.repeat(1_000_000));
    expect(await found(site)).toEqual([{ kind: 'unread', path: 'index.html', fault: 'too-large' }]);
  });

  test('no manifest, half of one, another form', async () => {
    const site = publishedSite();
    rewrite(site, (text) => text.slice(0, 500));
    expect(await found(site)).toMatchObject([{ kind: 'bad-manifest' }]);
    rewrite(site, (text) => text.replaceAll('\n', ' '));
    expect(await found(site)).toMatchObject([{ kind: 'bad-manifest' }]);
    rmSync(join(site.folder, 'manifest.json'));
    expect(await found(site)).toMatchObject([{ kind: 'no-manifest', fault: 'missing' }]);
  });

  test('a manifest whose lists were changed to suit', async () => {
    const site = publishedSite();
    const [, hash = ''] = /"([0-9a-f]{64}) {2}index\.html"/.exec(formatManifest(site.manifest)) ?? [];
    rewrite(site, (text) => text.replace(hash, 'f'.repeat(64)));
    expect(await found(site)).toMatchObject([{ kind: 'bad-manifest' }]);
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'a//b', 'a/%2e%2e/b', 'a\\b'])(
    'a manifest that names %s',
    async (path) => {
      const site = publishedSite();
      writeFileSync(
        join(site.folder, 'manifest.json'),
        formatManifest(manifestFor({ ...siteFiles, [path]: '' })),
      );
      expect(await found(site)).toMatchObject([{ kind: 'bad-manifest' }]);
    },
  );

  test('a manifest made anew, with lists that agree, and the old signature', async () => {
    const site = publishedSite();
    site.put('index.html', 'x');
    const forged = manifestFor({ ...siteFiles, 'index.html': 'x' }, { signingKey: undefined });
    const { issuer, proof } = site.manifest.head;
    const head: SiteManifest['head'] = { ...forged.head, issuer, proof };
    writeFileSync(join(site.folder, 'manifest.json'), formatManifest({ ...forged, head }));
    expect(await found(site)).toEqual([{ kind: 'signature', why: 'altered' }]);
  });

  test('a copy signed by somebody else, whose document it brings along', async () => {
    const document = JSON.stringify(stranger.document());
    const site = publishedSite({ 'issuer/did.json': document }, { signingKey: stranger.key });
    expect(await found(site, { issuerDocument: office.document() })).toEqual([
      { kind: 'signature', why: 'altered' },
    ]);
  });

  test('the name of another office, no document, a key that was taken back', async () => {
    const named = { ...office.key, did: 'did:web:other.example:issuer' };
    expect(await found(publishedSite({}, { signingKey: named }))).toEqual([
      { kind: 'signature', why: 'foreign' },
    ]);
    expect(await found(publishedSite({ 'issuer/did.json': undefined }))).toEqual([
      { kind: 'signature', why: 'no-document' },
    ]);
    const revoked = office.document({ revokedFrom: '2022-05-01' });
    expect(await found(publishedSite(), { issuerDocument: revoked ?? {} })).toEqual([
      { kind: 'signature', why: 'taken-back' },
    ]);
  });

  test('a notice that the manifest says otherwise, or does not know', async () => {
    const site = publishedSite();
    const second = noticePage('另一件');
    site.put('notices/second/index.html', second);
    const files = { ...siteFiles, 'notices/second/index.html': second };
    const { head, files: hashes, notices } = manifestFor(files, { signingKey: undefined });
    const lines = notices.filter(({ path }) => path !== '/notices/second/');
    const honest = manifestFor(siteFiles, { signingKey: undefined }).head.notices;
    const forged = { head: { ...head, notices: honest }, files: hashes, notices: lines };
    writeFileSync(join(site.folder, 'manifest.json'), formatManifest(forged));
    expect(await found(site)).toEqual([{ kind: 'notice-text', path: 'notices/second/index.html' }]);
  });
});
