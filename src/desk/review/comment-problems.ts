import type { Forge } from './forge.ts';

/** A problem of the gate in words. */
export interface SaidProblem {
  code: string;
  severity: 'error' | 'warning';
  /** Below the content folder; empty for the content as a whole. */
  file: string;
  line?: number | undefined;
  what: string;
  why: string;
  how: string;
}

/** So many comments a change gets; whoever has more mends these first. */
const most = 50;

/** What was said, and what had been said before. */
export interface Commented {
  atLines: number;
  onWhole: number;
  before: number;
}

/**
 * Says every problem at its line of the change, errors first; those elsewhere, and what is too much, in one comment on
 * the whole. What was said at an earlier run is not said again.
 *
 * @param folder the content folder as the repository names it
 */
export async function commentProblems(
  forge: Forge,
  problems: readonly SaidProblem[],
  folder: string,
): Promise<Commented> {
  const said = new Set((await forge.said()).flatMap(marksIn));
  const errorsFirst = problems.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const fresh = errorsFirst.filter((problem) => !said.has(markOf(problem)));
  const elsewhere: SaidProblem[] = fresh.slice(most);
  let atLines = 0;
  for (const problem of fresh.slice(0, most)) {
    const { file, line } = problem;
    const text = `${wordsOf(problem)}\n\n<!-- ${markOf(problem)} -->`;
    const isSaid =
      file !== '' && line !== undefined && (await forge.sayAt({ path: `${folder}/${file}`, line, text }));
    if (isSaid) atLines += 1;
    else elsewhere.push(problem);
  }
  if (elsewhere.length > 0) await forge.say(summaryOf(elsewhere, folder));
  return { atLines, onWhole: elsewhere.length, before: problems.length - fresh.length };
}

function wordsOf({ severity, code, what, why, how }: SaidProblem): string {
  const kind = severity === 'error' ? '错误' : '提醒';
  return `**${kind} ${code}** ${asText(what)}\n\n为什么：${asText(why)}\n\n怎么改：${asText(how)}`;
}

/**
 * Words as plain text of Markdown, on one line: what they quote of the content calls nobody (`@name`), commands
 * nothing (GitLab obeys a line that begins with `/merge`), shows no pictures and hides no marks of ours.
 */
function asText(words: string): string {
  return words
    .replaceAll(/\s*[\r\n]\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>#!|~&]/g, '\\$&')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//');
}

function summaryOf(problems: readonly SaidProblem[], folder: string): string {
  const lines = problems.slice(0, most).map(({ file, line, code, what, how }) => {
    const place = file === '' ? '全部内容' : [`${folder}/${file}`, line].filter(Boolean).join(':');
    return `- \`${place.replaceAll(/[`\r\n]/g, ' ')}\` ${code} ${asText(what)}（${asText(how)}）`;
  });
  const more =
    problems.length > most ? [`- 还有 ${problems.length - most} 处，请运行 npm run check 查看`] : [];
  const marks = problems.map((problem) => `<!-- ${markOf(problem)} -->`);
  return ['检查发现的其他问题：', '', ...lines, ...more, '', ...marks].join('\n');
}

/** Names a problem in a comment, unseen. A line that moves makes a new one: its words stand at the old line. */
function markOf({ code, file, line, what }: SaidProblem): string {
  return `hongbang ${code} ${encodeURIComponent(file.toWellFormed())}:${line ?? 0} ${encodeURIComponent(what.toWellFormed()).slice(0, 200)}`;
}

function marksIn(text: string): string[] {
  return [...text.matchAll(/<!-- (hongbang [^>]*?) -->/g)].flatMap(([, mark]) => mark ?? []);
}
