import { PressError } from './press-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满。请腾出空间（可删除项目中的 .hongbang/renderer），再重新构建',
  EDQUOT: '磁盘配额已用完。请腾出空间，再重新构建',
  EROFS: '磁盘是只读的。请换到可以写入的位置，再重新构建',
  EACCES: '没有写入权限。请检查项目文件夹的所有者和权限，再重新构建',
  EPERM: '没有写入权限，或文件正被其他程序占用。请关闭占用它的程序，再重新构建',
  EMFILE: '打开的文件过多。请关闭其他程序，再重新构建',
};

/** Says what a clerk can do about an error of the file system; gives any other error back as it is. */
export function explainDiskFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof PressError) return error;
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
  if (!reason) return error;
  return new PressError('HB-PRESS-DISK', `${reason}。旧网站未受影响。（${error.message}）`, { cause: error });
}
