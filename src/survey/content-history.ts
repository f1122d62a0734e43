import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { dayInShanghai, type PlainDate } from '../domain/plain-date.ts';
import type { Looked, SeenArrival, SeenHistory } from '../inspection/survey-facts.ts';

/** A document of the content and the day on which it says that it was published. */
export interface DatedDocument {
  /** Path in the content folder. */
  file: string;
  published: PlainDate;
}

interface Step {
  commit: string;
  day: PlainDate;
  isArchive: boolean;
}

/** Says, after which commits follow each with the files that it touched. */
const format = '--format=%x01%h %cI %s';
const documentFiles = ['*.md', '*.mdx'];
/** Lines of front matter by which a document says when it was published. */
const timeLines = '^(published|publishOn):';

/**
 * When each document came into the Git history of the content folder, or last changed its time of publication. The
 * times are those of commits, which the machine of whoever committed has written.
 */
export async function contentHistory(
  content: string,
  documents: readonly DatedDocument[],
): Promise<Looked<SeenHistory>> {
  try {
    if ((await git(content, ['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
      return { unchecked: '内容库是浅克隆，看不到历史：先 git fetch --unshallow（CI 里 fetch-depth: 0）' };
    }
    const added = new Map<string, Step>();
    let since: PlainDate | undefined;
    const log = ['log', '--reverse', '-M', '--relative', '--name-status', format];
    for (const { step, changes } of stepsOf(await git(content, [...log, '--', ...documentFiles]))) {
      since ??= step.day;
      for (const [kind = '', from = '', to = from] of changes) {
        if (kind === 'A') added.set(to, step);
        // A new name keeps the arrival of the old one.
        else if (kind.startsWith('R')) added.set(to, added.get(from) ?? step);
      }
    }
    if (since === undefined) return { unchecked: '内容还没有提交过' };
    const changed = new Map<string, Step>();
    const ofTimes = [...log, '--diff-filter=MR', `-G${timeLines}`, '--', ...documentFiles];
    for (const { step, changes } of stepsOf(await git(content, ofTimes))) {
      for (const [, from = '', to = from] of changes) changed.set(to, step);
    }
    const arrivals = documents.flatMap(({ file, published }): SeenArrival[] => {
      const change = changed.get(file);
      const step = change ?? added.get(file);
      return step ? [{ file, published, ...step, isChange: change !== undefined }] : [];
    });
    return { seen: { since, arrivals, uncommitted: documents.length - arrivals.length } };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { unchecked: '这台机器没有 Git' };
    if (Number(code) === 128) return { unchecked: '内容不在 Git 库里，或者还没有提交' };
    throw error;
  }
}

function* stepsOf(log: string): Generator<{ step: Step; changes: string[][] }> {
  for (const text of log.split('\u0001').slice(1)) {
    const [head = '', ...lines] = text.split('\n');
    const [, commit = '', time = '', subject = ''] = /^(\S+) (\S+) ?(.*)$/.exec(head) ?? [];
    const step = { commit, day: dayInShanghai(new Date(time)), isArchive: subject.includes('补录') };
    yield { step, changes: lines.filter((line) => line !== '').map((line) => line.split('\t')) };
  }
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['-C', folder, '-c', 'core.quotePath=false', '-c', 'log.showSignature=false', ...args],
    { maxBuffer: 1024 ** 3 },
  );
  return stdout;
}
