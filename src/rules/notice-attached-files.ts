import { largestAttachedFile, type AttachedFile } from '../domain/attached-file.ts';
import { attachedPath, type Notice } from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import type { Registry } from '../domain/registry.ts';
import { nearest } from './nearest.ts';
import { problemAt, type Finding } from './problem-at.ts';

/** Files beside notices: each that a notice names is there and is what its name says; each that is there is named. */
export function noticeAttachedFiles({ notices, attachedFiles }: Registry): Problem[] {
  const problems: Problem[] = [];
  const named = new Set<string>();
  for (const notice of notices.values()) {
    const files = filesOf(notice);
    for (const [index, { file, field }] of files.entries()) {
      const path = attachedPath(notice, file);
      named.add(path);
      const finding = files.slice(0, index).some((before) => before.file === file)
        ? { code: 'HB524', field, args: { file } }
        : wrong(attachedFiles.get(path), file, field, () => besides(notice, attachedFiles));
      if (finding !== undefined) problems.push(problemAt(notice.origin, finding));
    }
  }
  for (const { path } of attachedFiles.values()) {
    if (!named.has(path)) problems.push({ code: 'HB523', file: path, args: {} });
  }
  return problems;
}

function filesOf({ original, attachments }: Notice): { file: string; field: (string | number)[] }[] {
  return [
    ...(original === undefined ? [] : [{ file: original.file, field: ['original', 'file'] }]),
    ...attachments.map(({ file }, index) => ({ file, field: ['attachments', index, 'file'] })),
  ];
}

function wrong(
  found: AttachedFile | undefined,
  file: string,
  field: (string | number)[],
  candidates: () => string[],
): Finding | undefined {
  if (found === undefined) {
    return { code: 'HB520', field, args: { file }, suggestion: nearest(file, candidates()) };
  }
  if (found.bytes > largestAttachedFile) {
    const limit = largestAttachedFile / 1024 / 1024;
    return { code: 'HB522', field, args: { file, size: (found.bytes / 1024 / 1024).toFixed(1), limit } };
  }
  if (found.type !== file.slice(file.lastIndexOf('.') + 1))
    return { code: 'HB521', field, args: { file, found: found.type ?? '—' } };
  return undefined;
}

/** Names of the files in the notice's folder. */
function besides(notice: Notice, attachedFiles: Registry['attachedFiles']): string[] {
  const folder = attachedPath(notice, '');
  return [...attachedFiles.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
}
