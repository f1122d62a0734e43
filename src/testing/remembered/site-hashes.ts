import { hash } from 'node:crypto';
import { keptInMemory } from '../../exports/tables/table-printer.ts';
import { digestOf } from '../../press/fingerprint.ts';
import type { FileEntry } from '../../press/manifest.ts';
import { siteToPress } from '../../press/site-to-press.ts';
import type { Verdict } from '../../store/gate.ts';
import type { ContentOnDay } from '../../views/remembered/content-on-day.ts';
import type { Remembered } from '../../views/remembered/remembered.ts';

/** What the press would print of a content that the gate lets through: by path, the hash of what it is made from. */
export function siteHashes(
  { registry, ledger }: Verdict,
  { day, content, stands, remembered }: SiteHashOptions,
): Map<string, string> {
  if (!registry || !ledger) throw new Error('the gate has refused the content');
  const { plan, permalinks } = siteToPress(
    { registry, ledger },
    { day, base: '/', published: new Map(), content, remembered },
  );
  plan.begin?.({ standing: (path) => stands.get(path), keep: keptInMemory });
  const hashes = new Map<string, string>();
  hashes.set('site', hash('sha256', JSON.stringify([plan.site, plan.mdx, permalinks()])));
  for (const page of plan.pages) {
    hashes.set(page.path, 'view' in page ? digestOf(JSON.stringify(page.view)) : page.viewHash);
  }
  for (const { path, view } of plan.drawings ?? []) hashes.set(path, digestOf(JSON.stringify(view)));
  for (const file of plan.files) {
    if (!('fingerprint' in file)) hashes.set(file.path, digestOf(file.body));
    else {
      hashes.set(file.path, file.fingerprint);
      stand(stands, file);
    }
  }
  for (const { path, fingerprint } of plan.bundles) hashes.set(path, fingerprint);
  // Tables are printed when a page first asks for them, if one does: their order is no part of the site.
  return new Map([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface SiteHashOptions {
  day: string;
  content: string;
  /** Tables that stand already, as in a slot; what is made is added. */
  stands: Map<string, FileEntry>;
  remembered?: Remembered<ContentOnDay> | undefined;
}

function stand(
  stands: Map<string, FileEntry>,
  { path, fingerprint, body }: { path: string; fingerprint: string; body: () => string | Uint8Array },
): void {
  if (stands.get(path)?.fingerprint === fingerprint) return;
  const bytes = body();
  stands.set(path, { fingerprint, size: bytes.length, digest: digestOf(bytes) });
}
