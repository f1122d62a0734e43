import { stated } from '../store/stated-problem.ts';
import { readContent } from '../store/gate.ts';
import type { Verdict } from '../store/judge.ts';
import { aContentFolder, type ContentFolder } from './content-folder.ts';

/** The gate's verdict on the small district changed by `files`. */
export function judged(files: Parameters<typeof aContentFolder>[0] = {}): Promise<Verdict> {
  return judgedFolder(aContentFolder(files));
}

/** The gate's verdict on a folder. Every problem of it must be sayable: a message without its values throws. */
export async function judgedFolder({ content, root }: ContentFolder): Promise<Verdict> {
  const verdict = await readContent({ content, root, cache: false });
  for (const problem of verdict.problems) for (const locale of ['zh', 'en'] as const) stated(problem, locale);
  return verdict;
}

/** Problems as `file:line:column code` in the order of the verdict. */
export function placesOf({ problems }: Verdict): string[] {
  return problems.map(({ file, line, column, code }) =>
    [[file, line, column].filter((part) => part !== undefined).join(':'), code].join(' '),
  );
}

/** What the problems say, in Chinese. */
export function sayingsOf({ problems }: Verdict): string[] {
  return problems.map((problem) => stated(problem, 'zh').what);
}
