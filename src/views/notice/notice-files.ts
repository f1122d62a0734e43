import type { AttachedType } from '../../domain/attached-file.ts';
import { attachedPath, type Notice } from '../../domain/notice.ts';
import type { Edition } from '../edition.ts';
import { paths } from '../paths.ts';

/** A file beside a notice, copied as it is. */
export interface NoticeFileView {
  title: string;
  format: AttachedType;
  /** Path of the file, without base. */
  file: string;
  bytes: number;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: string;
}

export interface NoticeFilesView {
  /** 盖章原件: it prevails over the page. */
  original?: NoticeFileView | undefined;
  attachments: NoticeFileView[];
}

/** The files that an office attached to a notice. */
export function noticeFiles(edition: Edition, notice: Notice): NoticeFilesView {
  const { original, attachments } = notice;
  return {
    original: original && fileView(edition, notice, original.file, '盖章原件'),
    attachments: attachments.map(({ file, title }) => fileView(edition, notice, file, title)),
  };
}

function fileView({ registry }: Edition, notice: Notice, name: string, title: string): NoticeFileView {
  const path = attachedPath(notice, name);
  const found = registry.attachedFiles.get(path);
  // The gate refuses a notice whose file is not there.
  if (found?.type === undefined) throw new Error(`${notice.id} names ${path}, which is not in the registry`);
  const { bytes, sha256, type } = found;
  return { title, format: type, file: paths.noticeFile(notice.id, name), bytes, sha256 };
}
