import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { readContent } from '../../store/gate.ts';
import { applyChanges, type ContentChange } from '../content-change.ts';
import { DeskError } from '../desk-error.ts';

/** What an office keeps of the sample: the guide, the calendars, which are those of the State Council, and git's own. */
const kept = /^(?:README\.md|calendar|\.git\w*)$/;

export interface Emptying {
  content: string;
  root: string;
  /** Also if the content is not the sample. */
  force: boolean;
}

/**
 * Is there content that a new site would take away? Undefined where the folder holds the sample or nothing at all;
 * else the reason, in Chinese, not to empty it unasked.
 */
export async function reasonToKeep({
  content,
  root,
}: Pick<Emptying, 'content' | 'root'>): Promise<string | undefined> {
  if (namesIn(content).every((name) => kept.test(name))) return undefined;
  const { registry } = await readContent({ content, root });
  if (registry === undefined) return '内容里有错误，看不出是不是示例';
  return registry.issuer.sample ? undefined : '现在的内容不是示例（issuer.md 没有 sample: true）';
}

/**
 * Puts the new files in the place of all other content. What was there is moved, whole, to a folder of its own; if
 * anything fails it is put back.
 * @returns where the old content lies now, and the command that brings it back from git, if git knows it
 * @throws DeskError HB844 where the content is not the sample and `force` was not asked for
 */
export async function emptyContent(
  options: Emptying,
  files: readonly ContentChange[],
  explain: (problems: Problem[]) => string,
): Promise<{ moved: string | undefined; restore: string | undefined }> {
  const { content, root, force } = options;
  const reason = await reasonToKeep(options);
  if (reason !== undefined && !force) {
    throw new DeskError('HB844', `${reason}，不清空；确实要清空的，加 --force`);
  }
  mkdirSync(content, { recursive: true });
  const away = namesIn(content).filter((name) => !kept.test(name));
  const shelf = join(root, '.hongbang', 'desk');
  mkdirSync(shelf, { recursive: true });
  const moved = away.length === 0 ? undefined : mkdtempSync(join(shelf, 'content-before-'));
  const done: string[] = [];
  try {
    for (const name of away) {
      move(join(content, name), join(moved ?? shelf, name));
      done.push(name);
    }
    await applyChanges({ content, root }, files, explain);
  } catch (error) {
    for (const name of done) move(join(moved ?? shelf, name), join(content, name));
    if (moved !== undefined) rmSync(moved, { recursive: true });
    throw error;
  }
  return { moved, restore: moved === undefined ? undefined : gitRestore(content) };
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Undefined where git does not know the content, or is not there. */
function gitRestore(content: string): string | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', content, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    if (git('ls-files', '--', '.') === '') return undefined;
    const folder = relative(git('rev-parse', '--show-toplevel'), content) || '.';
    return `git restore --source=HEAD --staged --worktree -- ${folder}`;
  } catch {
    // Not in git: the moved folder is the way back.
    return undefined;
  }
}
