import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { photoTells } from '../photos/photo-tells.ts';
import { PressError } from './press-error.ts';
import { fileOf } from './site-path.ts';

/** A file to copy into the site as it is. */
export interface SourceFile {
  /** Relative to the site's root. */
  file: string;
  source: string;
  fingerprint: string;
}

/**
 * Refuses an image that says where it was taken or with which camera: what stands in `public/` is published as it is.
 * @throws PressError HB-PRESS-PUBLIC.
 */
export function refuseTellingImage(file: string, bytes: Uint8Array): void {
  const tells = photoTells(bytes);
  if (tells.length === 0) return;
  const what = tells.map((one) => ({ place: '拍摄地点', device: '相机序列号或机主' })[one]).join('、');
  throw new PressError(
    'HB-PRESS-PUBLIC',
    `public/${file} 里记着${what}，而 public/ 里的文件会原样发布。请用看图软件另存一份，去掉这些信息；照片最好放进 content/，由网站处理。`,
  );
}

const NOT_PUBLIC = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep', '.gitignore']);

/**
 * The files of `public/`, in order of their names. A file counts as changed when its size or either of its times
 * has: photographs are large, and reading them all would cost every build.
 * @throws PressError HB-PRESS-PUBLIC on a symbolic link, which could publish a file from elsewhere.
 */
export function* publicFiles(folder: string, below = ''): Generator<SourceFile> {
  for (const entry of entriesOf(join(folder, below))) {
    const file = below ? `${below}/${entry.name}` : entry.name;
    if (NOT_PUBLIC.has(entry.name)) continue;
    if (entry.isDirectory()) {
      yield* publicFiles(folder, file);
    } else if (entry.isFile()) {
      const source = join(folder, file);
      const { size, mtimeMs, ctimeMs } = statSync(source);
      yield { file: fileOf(`/${file}`), source, fingerprint: `public:${size}:${mtimeMs}:${ctimeMs}` };
    } else {
      throw new PressError(
        'HB-PRESS-PUBLIC',
        `public/${file} 不是普通文件（如符号链接），不予发布。请换成文件本身。`,
      );
    }
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
