import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from '../credentials/manifest/parse-manifest.ts';
import type { SiteManifest } from '../credentials/manifest/site-manifest.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { appendToManifestLog, refuseUnchained } from './manifest-log.ts';
import { PublishError } from './publish-error.ts';

/**
 * Whether the manifest of the site that `dist` shows can be recorded once it is published; nothing where it has none.
 * @throws ManifestLogError if the site was built before somebody else's publication was recorded
 */
export function refuseUnrecordable(root: string, content: string): void {
  const manifest = builtManifest(root);
  if (manifest) refuseUnchained(content, manifest);
}

/** Appends the manifest of the published site to the chain in the content; tells whether there is one. */
export function recordManifest(root: string, content: string, today: PlainDate): boolean {
  const manifest = builtManifest(root);
  if (manifest) appendToManifestLog(content, manifest, today);
  return manifest !== undefined;
}

function builtManifest(root: string): SiteManifest | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, 'dist', 'manifest.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const read = parseManifest(text);
  if ('manifest' in read) return read.manifest;
  throw new PublishError('HB-PUBLISH-ALTERED', `dist/manifest.json ${read.fault}。请重新构建后再发布。`);
}
