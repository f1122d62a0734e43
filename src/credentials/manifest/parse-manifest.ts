import { z } from 'zod';
import { sha256Hex } from '../../domain/manifest-record.ts';
import {
  fileLines,
  formatManifest,
  listSum,
  manifestType,
  noticeLines,
  type ManifestHead,
  type SiteManifest,
} from './site-manifest.ts';

const count = z.int().min(0);
const listSumShape = z.strictObject({ count, sha256: sha256Hex });
const headShape = z.strictObject({
  type: z.literal(manifestType),
  issuer: z.string().max(500).nullable(),
  site: z.url().max(500),
  day: z.iso.date(),
  generator: z.string().max(100),
  content: z.strictObject({ sha256: sha256Hex, of: z.string().max(500) }),
  sequence: z.int().min(1),
  previous: sha256Hex.nullable(),
  files: listSumShape.extend({ bytes: count, largest: count }),
  notices: listSumShape,
  proof: z.looseObject({}).optional(),
});
const shape = z.strictObject({ head: headShape, files: z.array(z.string()), notices: z.array(z.string()) });

/** A manifest, or why the text is none, in Chinese. */
export type ManifestReading = { manifest: SiteManifest } | { fault: string };

/**
 * Reads `manifest.json`: only the one form that `formatManifest` writes, with lists that agree with the head, so that
 * the signature of the head holds for all of it.
 */
export function parseManifest(text: string): ManifestReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: '不是 JSON 文件，或者不完整' };
  }
  const read = shape.safeParse(json);
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.') ?? '';
    return { fault: `不是本程序的清单，或者是别的版本的${field && `（${field}）`}` };
  }
  // As it was read: the order of its keys is part of its form.
  const { head } = json as { head: ManifestHead };
  const files = new Map(read.data.files.map((line) => [line.slice(66), line.slice(0, 64)]));
  const notices = read.data.notices.map((line) => {
    const [hash = '', path = '', ...changedBy] = line.split('  ');
    return { text: hash, path, changedBy };
  });
  const manifest: SiteManifest = { head, files, notices };
  const lines = fileLines(files);
  if (lines.some((line) => !isFileLine(line))) return { fault: '文件目录里有读不懂的行' };
  if (formatManifest(manifest) !== text) return { fault: '写法和本程序写出的不一样，被改动过' };
  const sums = [
    [listSum(lines), head.files],
    [listSum(noticeLines(notices)), head.notices],
  ] as const;
  if (sums.some(([sum, said]) => sum.count !== said.count || sum.sha256 !== said.sha256))
    return { fault: '目录和清单头记的数目、哈希不一致，目录被改动过' };
  return { manifest };
}

/** A hash and a path that cannot lead out of the site. */
function isFileLine(line: string): boolean {
  const path = line.slice(66);
  return (
    /^[0-9a-f]{64} {2}$/.test(line.slice(0, 66)) &&
    path
      .split('/')
      .every((name) => !['', '.', '..'].includes(name) && !/[\u0000-\u001f\\:*?"<>|#%]/.test(name))
  );
}
