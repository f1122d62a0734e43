/** What a request asks for: the path segments below the base, decoded, and whether it ends in a slash. */
export interface RequestPath {
  segments: string[];
  isFolder: boolean;
}

/**
 * Reads the target of a request (`/ztzl/hongbang/notices/?page=2`) as nginx does: one decoding, doubled
 * slashes merged, `.` and `..` resolved before anything is looked up.
 *
 * @param base begins and ends with a slash
 * @returns `malformed` for what cannot name a file of the site, `outside` for paths beyond the base
 */
export function parseRequestPath(target: string, base: string): RequestPath | 'malformed' | 'outside' {
  const path = decode(target.split(/[?#]/, 1)[0] ?? '');
  if (path === undefined || !path.startsWith('/') || /[\0\\]/.test(path)) return 'malformed';

  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return 'malformed';
  }
  const isFolder = /\/\.{0,2}$/.test(path);
  const baseSegments = base.split('/').filter(Boolean);
  if (baseSegments.some((segment, index) => segments[index] !== segment)) return 'outside';
  return { segments: segments.slice(baseSegments.length), isFolder };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
