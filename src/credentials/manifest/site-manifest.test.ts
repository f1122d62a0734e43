import { expect, test } from 'vitest';
import { manifestFor, office, siteFiles } from '../../testing/audit/published-site.ts';
import { checkSignature } from './check-signature.ts';
import { parseManifest } from './parse-manifest.ts';
import { fileLines, formatManifest, sha256Of } from './site-manifest.ts';

test('the same files give the same bytes, in whatever order they come', () => {
  const reversed = Object.fromEntries(Object.entries(siteFiles).toReversed());
  expect(formatManifest(manifestFor(reversed))).toBe(formatManifest(manifestFor(siteFiles)));
});

test('what was written is read again', () => {
  const manifest = manifestFor(siteFiles, { changedBy: () => ['/notices/second/'] });
  expect(parseManifest(formatManifest(manifest))).toEqual({ manifest });
});

test('it names no file twice, not itself, and each as sha256sum does', () => {
  const { files, head } = manifestFor(siteFiles);
  expect(files.has('manifest.json')).toBe(false);
  const lines = fileLines(files);
  expect(lines[0]).toBe(`${sha256Of(siteFiles['404.html'] ?? '')}  404.html`);
  expect(head.files.sha256).toBe(sha256Of(`${lines.join('\n')}\n`));
});

test('the signature is one of every field of the head', async () => {
  const { head } = manifestFor(siteFiles);
  expect(await checkSignature(head, office.document())).toMatchObject({ state: 'signed' });
  for (const [field, other] of Object.entries({
    day: '2022-05-21',
    sequence: 2,
    generator: 'hongbang 0.1.1',
    previous: 'f'.repeat(64),
    files: { ...head.files, sha256: 'f'.repeat(64) },
    content: { ...head.content, of: '' },
  })) {
    const altered = { ...head, [field]: other };
    expect(await checkSignature(altered, office.document())).toEqual({ state: 'bad', why: 'altered' });
  }
});

test('without a key it says that nobody has signed it', () => {
  const { head } = manifestFor(siteFiles, { signingKey: undefined });
  expect(head.issuer).toBeNull();
  expect(head).not.toHaveProperty('proof');
});
