import { hash } from 'node:crypto';
import type { RecordedManifest } from '../../domain/manifest-record.ts';
import type { PlainDate } from '../../domain/plain-date.ts';

/** A chain of manifests that were published on these days. */
export function manifestsOf(...days: PlainDate[]): RecordedManifest[] {
  const sha256 = (at: number) => hash('sha256', `manifest ${at}`, 'hex');
  return days.map((published, at) => ({
    sequence: at + 1,
    published,
    asOf: published,
    sha256: sha256(at),
    previous: at === 0 ? undefined : sha256(at - 1),
    files: 100 + at,
    content: hash('sha256', `content ${at}`, 'hex'),
    origin: { file: 'manifests.csv', line: at + 2 },
  }));
}
