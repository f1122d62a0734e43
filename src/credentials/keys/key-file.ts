import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { KeyRefusal } from './key-refusal.ts';

const MOST_BYTES = 16_384;

/**
 * The text of a private key file.
 * @param repository folders in which it may not lie; links are followed first
 * @throws KeyRefusal where it cannot be read, lies in a repository, or others may read it
 */
export function keyFileText(path: string, repository: readonly string[]): string {
  if (path.trim() === '') {
    throw new KeyRefusal('HB-KEY-FILE', 'HONGBANG_KEY_FILE 是空的。写上私钥文件；不签名的，去掉这个变量');
  }
  if (isKeyItself(path)) {
    // Not a word of it: what is printed is kept in logs.
    throw new KeyRefusal(
      'HB-KEY-FILE',
      '要写私钥文件的地方写了私钥本身。写文件的位置；私钥的文字放在 HONGBANG_KEY 里。它若已印在日志里，就当泄露了：npm run keys -- revoke',
    );
  }
  const file = open(path);
  try {
    // Of the file that is open: what lies at the path may change meanwhile.
    const { size, mode } = fstatSync(file);
    refuseInside(realpathSync(path), repository);
    refuseReadable(path, mode);
    if (size > MOST_BYTES) throw new KeyRefusal('HB-KEY-FORM', `${path} 有 ${size} 个字节，不是私钥`);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/**
 * Refuses a place for a private key that a repository or a site would carry away: below one of the folders, or below
 * any folder that git looks after.
 * @param path absolute, without links
 */
export function refuseInside(path: string, repository: readonly string[]): void {
  const folder =
    repository
      .filter(existsSync)
      .map(toRealPath)
      .find((one) => isBelow(path, one)) ?? gitFolder(path);
  if (folder === undefined) return;
  throw new KeyRefusal(
    'HB-KEY-PLACE',
    `${path} 在 ${folder} 里，会随仓库或网站流出去。把私钥移到外面，如 ~/.hongbang/；` +
      '已经提交或公布过的，就不能再用：npm run keys -- revoke',
  );
}

/** Does it begin as keys do (PEM, its inside, JSON, multibase of either length), or have lines? */
function isKeyItself(text: string): boolean {
  return /^\s*["']?(?:-----BEGIN|MC4CAQAw|\{|z3u2\w{20}|zrv\w{60})|[\r\n]/.test(text);
}

function open(path: string): number {
  try {
    if (!statSync(path).isFile()) throw new KeyRefusal('HB-KEY-FILE', `${path} 不是文件`);
    return openSync(path, constants.O_RDONLY);
  } catch (error) {
    if (error instanceof KeyRefusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const words = code === 'ENOENT' ? '没有这个文件' : code === 'EACCES' ? '没有权限读' : '读不了';
    throw new KeyRefusal(
      'HB-KEY-FILE',
      `私钥文件 ${path}：${words}。核对文件的路径（命令里写的，或者 HONGBANG_KEY_FILE）`,
    );
  }
}

/** On Windows modes say nothing. */
function refuseReadable(path: string, mode: number): void {
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  const shown = (mode & 0o777).toString(8).padStart(3, '0');
  throw new KeyRefusal(
    'HB-KEY-OPEN',
    `私钥文件 ${path} 的权限是 ${shown}，这台机器上别的用户也能读或改。收紧：chmod 600 ${path}`,
  );
}

function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(folder, inside) === path;
}

function gitFolder(path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function toRealPath(path: string): string {
  return realpathSync(path);
}
