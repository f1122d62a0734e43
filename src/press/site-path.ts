import { PressError } from './press-error.ts';

// Characters that a URL would read otherwise or that some file system refuses.
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"|?*\\#%]/;

/**
 * The file, relative to the site's root, that answers a site path:
 * `/notices/x/` → `notices/x/index.html`, `/404.html` → `404.html`.
 * @throws PressError HB-PRESS-PATH if the path could leave the folder or cannot be a file everywhere.
 */
export function fileOf(path: string): string {
  const segments = path.split('/');
  const isFolder = segments.at(-1) === '';
  const names = segments.slice(1, isFolder ? -1 : undefined);
  if (segments[0] !== '' || segments.length < 2 || names.some(isBadName)) {
    throw new PressError(
      'HB-PRESS-PATH',
      `网址 ${JSON.stringify(path)} 不能用作文件：须以“/”开头，各段不得为空、“.”“..”，不得含 < > : " | ? * \\ # % 或控制字符。请改生成该页的 id。`,
    );
  }
  return isFolder ? [...names, 'index.html'].join('/') : names.join('/');
}

/** Like fileOf, for a folder: `/pagefind/x/` → `pagefind/x`. */
export function folderOf(path: string): string {
  const file = fileOf(path);
  if (!path.endsWith('/') || path === '/') {
    throw new PressError('HB-PRESS-PATH', `文件夹网址 ${JSON.stringify(path)} 须以“/”开头和结尾，且不是根。`);
  }
  return file.slice(0, -'/index.html'.length);
}

/** The folders above a file, nearest first: `a/b/c.html` → `a/b`, `a`. */
export function* foldersAbove(file: string): Generator<string> {
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) yield file.slice(0, at);
}

function isBadName(name: string): boolean {
  return name === '' || name === '.' || name === '..' || FORBIDDEN.test(name) || /[. ]$/.test(name);
}
