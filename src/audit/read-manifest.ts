import { readFileSync, statSync } from 'node:fs';
import { parseManifest } from '../credentials/manifest/parse-manifest.ts';
import type { SiteManifest } from '../credentials/manifest/site-manifest.ts';
import type { AuditProblem } from './audit-problem.ts';
import { folderCopy } from './folder-copy.ts';
import type { PublishedCopy } from './published-copy.ts';
import { webCopy } from './web-copy.ts';

/** A manifest of a million files has not so many bytes (128 MiB). */
const largest = 128 * 1024 * 1024;

/** A copy by what the person wrote: an address, or a folder. */
export function copyAt(place: string): PublishedCopy {
  return /^https?:\/\//i.test(place) ? webCopy(place) : folderCopy(place);
}

/** The manifest of a copy, or what is wrong with it. */
export async function manifestOf(
  copy: PublishedCopy,
): Promise<{ manifest: SiteManifest } | { problem: AuditProblem }> {
  const taken = await copy.take('manifest.json', { most: largest, keep: largest });
  if ('fault' in taken) {
    return { problem: { kind: 'no-manifest', fault: taken.fault, detail: taken.detail } };
  }
  if (taken.isGone || !taken.body) return { problem: { kind: 'no-manifest', fault: 'missing' } };
  return parsed(taken.body);
}

/** An earlier manifest: a file that was kept, or that of another copy. */
export async function earlierManifest(
  place: string,
): Promise<{ manifest: SiteManifest } | { problem: AuditProblem }> {
  if (/^https?:\/\//i.test(place)) return manifestOf(webCopy(place.replace(/manifest\.json$/, '')));
  if (statSync(place).isDirectory()) return manifestOf(folderCopy(place));
  return parsed(readFileSync(place));
}

function parsed(body: Buffer): { manifest: SiteManifest } | { problem: AuditProblem } {
  const read = parseManifest(body.toString());
  return 'fault' in read ? { problem: { kind: 'bad-manifest', detail: read.fault } } : read;
}
