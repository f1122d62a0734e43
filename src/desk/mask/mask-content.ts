import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { photoTells } from '../../photos/photo-tells.ts';
import { stripPhotoMetadata } from '../../photos/strip-photo-metadata.ts';
import { walkContent } from '../../store/walk.ts';
import { maskText, type Masking } from './mask-text.ts';
import { replaceFile } from './replace-file.ts';

/** What masking changed, or would change. */
export interface MaskReport {
  /** In the order of files and lines. */
  masked: (Masking & { file: string; code: string })[];
  /** Photographs that told where or with what they were taken, and do no more. */
  stripped: string[];
  /** What a program cannot mend: names of files, what only YAML shows, files beside notices. */
  left: Problem[];
}

/** Errors of the gate about personal data; what it only warns of is for a person to judge. */
const codes = new Set(['HB601', 'HB602', 'HB750', 'HB751', 'HB752', 'HB754', 'HB755']);

/**
 * Masks in place what the gate refuses as personal data, and takes the metadata out of photographs that tell where
 * they were taken. A file is replaced whole or not at all.
 * @param dryRun true: nothing is written
 * @throws DeskError HB760 if a file changes meanwhile
 */
export function maskContent(content: string, problems: readonly Problem[], dryRun: boolean): MaskReport {
  const report: MaskReport = { masked: [], stripped: [], left: [] };
  const personal = problems.filter(({ code }) => codes.has(code));
  for (const [file, ofFile] of Map.groupBy(personal, (problem) => problem.file)) {
    const inText = ofFile.filter(({ line, column }) => line !== undefined && column !== undefined);
    const isText = /\.(?:md|mdx|csv)$/.test(file);
    const maskings = isText && inText.length > 0 ? maskFile(join(content, file), file, inText, dryRun) : [];
    for (const problem of ofFile) {
      const done = maskings.find(({ line, column }) => line === problem.line && column === problem.column);
      if (done === undefined) report.left.push(problem);
      else report.masked.push({ ...done, file, code: problem.code });
    }
  }
  for (const path of walkContent(content).photos) {
    if (stripFile(join(content, path), dryRun)) report.stripped.push(path);
  }
  return report;
}

function maskFile(path: string, file: string, problems: readonly Problem[], dryRun: boolean): Masking[] {
  const bytes = readFileSync(path);
  const before = bytes.toString('utf8');
  const { text, maskings } = maskText(file, before, problems);
  if (!dryRun && text !== before) replaceFile(path, bytes, text);
  return maskings;
}

function stripFile(path: string, dryRun: boolean): boolean {
  const bytes = readFileSync(path);
  if (photoTells(bytes).length === 0) return false;
  const stripped = stripPhotoMetadata(bytes);
  if (!dryRun) replaceFile(path, bytes, stripped);
  return true;
}
