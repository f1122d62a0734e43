import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { severityOf } from '../i18n/gate/catalogue.ts';
import { readContent } from '../store/gate.ts';
import { DeskError } from './desk-error.ts';

/** A file of the content folder as a command wants it. */
export interface ContentChange {
  /** Relative to the content folder. */
  path: string;
  text: string;
  /** The text that is replaced; undefined for a file that must not be there yet. */
  before?: string | undefined;
}

/** The text of a file of the content folder; undefined where there is none. */
export function contentText(content: string, path: string): string | undefined {
  const file = join(content, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Writes all changes, or none: each file is written beside its place and then renamed, and what was done is undone
 * when one fails, or when the gate then has an error.
 * @returns the warnings of the gate about the changed files
 * @throws DeskError HB840 where a file is there already or has been changed meanwhile; HB843 with what the gate says
 */
export async function applyChanges(
  { content, root }: { content: string; root: string },
  changes: readonly ContentChange[],
  explain: (problems: Problem[]) => string,
): Promise<Problem[]> {
  for (const { path, before } of changes) {
    const found = contentText(content, path);
    if (found === before) continue;
    throw new DeskError(
      'HB840',
      before === undefined ? `${path} 已经有了，不覆盖；请换一个编号` : `${path} 刚才被改过，请再运行一次`,
    );
  }
  const done: ContentChange[] = [];
  try {
    for (const change of changes) {
      place(join(content, change.path), change.text);
      done.push(change);
    }
    const { problems, registry } = await readContent({ content, root });
    if (registry === undefined) {
      const errors = problems.filter(({ code }) => severityOf(code) === 'error');
      throw new DeskError('HB843', `写成这样通不过检查，没有写：\n${explain(errors)}`);
    }
    const paths = new Set(changes.map(({ path }) => path));
    return problems.filter(({ file }) => paths.has(file));
  } catch (error) {
    for (const { path, before } of done.toReversed()) {
      if (before === undefined) rmSync(join(content, path), { force: true });
      else place(join(content, path), before);
    }
    throw error;
  }
}

function place(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // A name that the gate takes for litter, should the machine stop here.
  const beside = join(dirname(file), `.${Date.now().toString(36)}-${process.pid}~`);
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
