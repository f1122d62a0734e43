import { mkdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { formatManifest } from '../credentials/manifest/site-manifest.ts';
import { manifestFor, siteFiles } from '../testing/audit/published-site.ts';
import { publishFolders } from '../testing/publish/project-folder.ts';
import { builtDay, buildFiles } from '../testing/publish/versioned-site.ts';
import { readManifestLog } from './manifest-log.ts';
import { recordManifest, refuseUnrecordable } from './record-manifest.ts';

/** A built project whose content folder is its root. */
function built(manifest: string | undefined): string {
  const { root, remove } = publishFolders();
  onTestFinished(remove);
  mkdirSync(root, { recursive: true });
  buildFiles(root, manifest === undefined ? siteFiles : { ...siteFiles, 'manifest.json': manifest });
  return root;
}

test('what was published is recorded once, and the site after it must have been built after it', () => {
  const root = built(formatManifest(manifestFor(siteFiles)));
  refuseUnrecordable(root, root);
  expect([recordManifest(root, root, builtDay), recordManifest(root, root, builtDay)]).toEqual([true, true]);
  expect(readManifestLog(root)).toHaveLength(1);
  refuseUnrecordable(root, root);

  buildFiles(root, { 'manifest.json': formatManifest(manifestFor({ ...siteFiles, 'index.html': 'x' })) });
  expect(() => refuseUnrecordable(root, root)).toThrow(expect.objectContaining({ code: 'HB-PUBLISH-LOG' }));
});

test('a site without a manifest is recorded nowhere, half a manifest is refused', () => {
  const root = built(undefined);
  expect(recordManifest(root, root, builtDay)).toBe(false);
  const half = built('{');
  expect(() => refuseUnrecordable(half, half)).toThrow(
    expect.objectContaining({ code: 'HB-PUBLISH-ALTERED' }),
  );
});
