import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSha256, type SiteManifest } from '../credentials/manifest/site-manifest.ts';
import { manifestRow, type ManifestRecord } from '../domain/manifest-record.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { writeDurably } from '../press/durable.ts';

const file = 'manifests.csv';
const columns = Object.keys(manifestRow.shape) as (keyof ManifestRecord)[];

/** The chain cannot take the manifest, in words for the person who publishes. */
export class ManifestLogError extends Error {
  readonly code = 'HB-PUBLISH-LOG';

  constructor(message: string) {
    super(message);
    this.name = 'ManifestLogError';
  }
}

/**
 * Appends a published manifest to `manifests.csv` of the content, in one step. A manifest that is the last row
 * already (published to a second place) changes nothing.
 * @param published the day of publishing.
 * @throws ManifestLogError if the chain cannot be read, or if the manifest does not follow its last row: then the
 * site was built before somebody else's publication was recorded, and has to be built again.
 */
export function appendToManifestLog(content: string, manifest: SiteManifest, published: PlainDate): void {
  const records = refuseUnchained(content, manifest);
  const last = records.at(-1);
  const { sequence, previous, day, files, content: revision } = manifest.head;
  const sha256 = manifestSha256(manifest);
  if (last?.sha256 === sha256) return;
  const record = {
    sequence,
    published,
    asOf: day,
    sha256,
    previous: previous ?? '',
    files: files.count,
    content: revision.sha256,
  };
  const lines = [...records, record].map((row) => columns.map((column) => row[column] ?? '').join(','));
  writeDurably(join(content, file), `${[columns.join(','), ...lines].join('\n')}\n`);
}

/**
 * Whether the chain can take a manifest, or ends with it already; gives the chain.
 * @throws ManifestLogError as `appendToManifestLog` does
 */
export function refuseUnchained(content: string, manifest: SiteManifest): ManifestRecord[] {
  const records = readManifestLog(content);
  const last = records.at(-1);
  const { sequence, previous } = manifest.head;
  const isNext = sequence === (last?.sequence ?? 0) + 1 && previous === (last?.sha256 ?? null);
  if (isNext || last?.sha256 === manifestSha256(manifest)) return records;
  throw new ManifestLogError(
    `这次的清单是第 ${sequence} 份，content/manifests.csv 的末行是第 ${last?.sequence ?? 0} 份，接不上：` +
      '构建之后已有别的发布记入台账。请取得最新的 content/，重新构建后再发布。',
  );
}

/**
 * The chain in a content folder, oldest first; empty before the first publication.
 * @throws ManifestLogError naming the first line that cannot be read.
 */
export function readManifestLog(content: string): ManifestRecord[] {
  const [header, ...lines] = (textIfThere(join(content, file)) ?? columns.join(','))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  if (header !== columns.join(',')) throw unreadable(1, `表头须为 ${columns.join(',')}`);
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const cells = line.split(',');
    const row = manifestRow.safeParse(
      Object.fromEntries(columns.map((column, index) => [column, cells[index]])),
    );
    if (!row.success || cells.length !== columns.length) throw unreadable(at + 2, '这一行读不懂');
    return [row.data];
  });
}

function unreadable(line: number, what: string): ManifestLogError {
  return new ManifestLogError(
    `content/manifests.csv 第 ${line} 行：${what}。请从版本库恢复这个文件后再发布。`,
  );
}

function textIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
