import { makeManifest, type ManifestFacts, type SiteFile } from '../credentials/manifest/make-manifest.ts';
import { formatManifest } from '../credentials/manifest/site-manifest.ts';
import type { RecordedManifest } from '../domain/manifest-record.ts';
import type { NoticeChanges } from '../views/notice/notice-changes.ts';
import { paths } from '../views/paths.ts';
import type { Manifest } from './manifest.ts';
import type { Plan } from './plan.ts';
import { programVersion } from './program-version.ts';

/** What a site's manifest says besides its files. */
export interface SealFacts extends Pick<ManifestFacts, 'site' | 'day' | 'signingKey'> {
  contentHash: string;
  /** The chain of what was published. */
  manifests: readonly RecordedManifest[];
  changes: NoticeChanges;
}

/** Makes `manifest.json` from what all the other files of a site hold. */
export function sealSite(facts: SealFacts): NonNullable<Plan['seal']> {
  const { contentHash, manifests, changes, ...rest } = facts;
  return (contents) => {
    const manifest = makeManifest(filesOf(contents), {
      ...rest,
      generator: programVersion(),
      content: { sha256: contentHash, of },
      last: manifests.at(-1),
      changedBy: (path) => changes.of(path.split('/')[2] ?? '').map(({ by }) => paths.notice(by.id)),
    });
    return { path: paths.manifest, body: formatManifest(manifest) };
  };
}

/** Which files the revision of the content is of. */
const of =
  'content/ 下的全部文档、表格、附件和所用照片，按路径排序，每个一行“SHA-256 两个空格 路径”；不含 README.md、permalinks.csv、manifests.csv';

function filesOf({ files, folders }: Manifest): SiteFile[] {
  const site: SiteFile[] = [];
  for (const [path, { size, digest, text }] of files) site.push({ path, size, digest, text });
  for (const [folder, { files: inside }] of folders) {
    for (const { name, size, digest } of inside) site.push({ path: `${folder}/${name}`, size, digest });
  }
  return site;
}
