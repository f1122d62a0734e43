import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BuiltSite } from '../inspection/built-site.ts';
import type { Looked, SeenHeaders } from '../inspection/survey-facts.ts';
import { readBuiltRecord } from '../press/built-record.ts';
import { headersOf } from '../publish/servers/response-headers.ts';
import { hostHeaders } from './host-headers.ts';
import { nginxHeaders } from './nginx-headers.ts';

/** The headers with which a server sent what was asked of it. */
export function headersOfAnswers(
  address: URL,
  found: ReadonlyMap<string, Readonly<Record<string, string>>>,
): Looked<SeenHeaders> {
  if (found.size === 0) return { unchecked: '首页没有回应' };
  const files = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    seen: {
      from: `${address.href} 的响应头`,
      isEncrypted: address.protocol === 'https:',
      files: files.map(([path, headers]) => ({ path, expected: expectedOf(path), found: headers })),
    },
  };
}

/**
 * The headers that a folder would be served with: by its `_headers` if it has one; of a release by the configuration of
 * nginx beside it; else by the one that publishing would write for the site that was built here.
 */
export function headersOfFolder(
  folder: string,
  { base, files }: Pick<BuiltSite, 'base' | 'files'>,
): Looked<SeenHeaders> {
  const paths = oneOfEachKind(files);
  const seen = (from: string, foundOf: (path: string) => Record<string, string>): Looked<SeenHeaders> => ({
    seen: {
      from,
      isEncrypted: true,
      files: paths.map((path) => ({ path, expected: expectedOf(path), found: foundOf(path) })),
    },
  });
  const text = textOf(join(folder, '_headers'));
  if (text !== undefined) {
    const found = hostHeaders(text);
    // These hosts say themselves how long a file may be kept, unless they are told.
    const standard = { 'cache-control': 'public, max-age=0, must-revalidate' };
    return seen('文件夹里的 _headers', (path) => ({
      ...standard,
      ...found(base + path.replace(/(^|\/)index\.html$/, '$1')),
    }));
  }
  for (const target of [dirname(folder), dirname(dirname(realpathIf(folder)))]) {
    const conf = textOf(join(target, 'nginx', 'site.conf'));
    if (conf === undefined) continue;
    const found = nginxHeaders(conf, textOf(join(target, 'nginx', 'location.conf')) ?? '');
    return seen(`${join(target, 'nginx')} 的设置（实际的要给出网址再查）`, (path) =>
      found(base + path.replace(/(^|\/)index\.html$/, '$1')),
    );
  }
  const root = dirname(resolve(folder));
  // Only of what was built here, and not of a folder beside it, is there a record.
  const isBuilt = realpathIf(folder).startsWith(join(realpathSync(root), '.hongbang', 'slots'));
  const built = isBuilt ? readBuiltRecord(root) : undefined;
  if (built === undefined) return { unchecked: '只有文件夹，没有响应头；给出网址再查' };
  return seen('发布时写进服务器配置的响应头（实际的要给出网址再查）', (path) =>
    lowered(headersOf(path, built)),
  );
}

/** One file for each row of the table of headers. */
function oneOfEachKind(files: ReadonlySet<string>): string[] {
  const kinds = [/^index\.html$/, /^verify\/index\.html$/, /^_astro\//, /^manifest\.json$/];
  return kinds.flatMap((kind) => [...files].find((file) => kind.test(file)) ?? []);
}

function expectedOf(path: string): Record<string, string> {
  return lowered(headersOf(path, { policy: "default-src 'none'" }));
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function realpathIf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return folder;
    throw error;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
