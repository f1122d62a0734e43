import { createHash } from 'node:crypto';
import type { Problem } from '../domain/problem.ts';
import type { Locale } from '../i18n/gate/message.ts';
import { reportWords } from '../i18n/gate/report.ts';
import type { Account } from './account.ts';
import { printable } from './printable.ts';
import { stated } from './stated-problem.ts';

/** `{ problems, account }` as JSON; each problem with its severity and words. */
export function reportJson(problems: readonly Problem[], account: Account, locale: Locale): string {
  return JSON.stringify({ problems: problems.map((problem) => stated(problem, locale)), account }, null, 2);
}

/**
 * Workflow commands that GitHub shows beside the lines of a change. `folder` is the content folder as the
 * repository names it; `allowances` as in the account.
 */
export function reportGithub(
  problems: readonly Problem[],
  folder: string,
  locale: Locale,
  { allowances = 0 }: Pick<Account, 'allowances'> = {},
): string {
  const lines = problems.map((problem) => commandOf(problem, folder, locale));
  if (allowances > 0) {
    const words = escapedData(reportWords[locale].allowances(allowances));
    lines.push(`::warning file=${escapedProperty(`${folder}/allowed-personal-data.csv`)}::${words}`);
  }
  return lines.join('\n');
}

function commandOf(problem: Problem, folder: string, locale: Locale): string {
  const { severity, code, file, line, column, what, why, how } = stated(problem, locale);
  const properties = {
    file: file === '' ? folder : `${folder}/${file}`,
    line,
    col: column,
    title: code,
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(printable(String(value)))}`);
  return `::${severity} ${list.join(',')}::${escapedData([what, why, how].map(printable).join('\n'))}`;
}

/**
 * A Code Quality report, which GitLab shows beside the lines of a merge request. Without problems it is an empty list,
 * which GitLab needs too. A problem keeps its fingerprint when lines above it come or go.
 */
export function reportGitlab(problems: readonly Problem[], folder: string, locale: Locale): string {
  const seen = new Map<string, number>();
  const issues = problems.map((problem) => {
    const { severity, code, file, line, what, why, how } = stated(problem, locale);
    const path = file === '' ? folder : `${folder}/${file}`;
    const same = `${code} ${path} ${what}`;
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return {
      description: [what, why, how].map(printable).join('\n'),
      check_name: code,
      fingerprint: createHash('sha256').update(`${same} ${before}`).digest('hex'),
      severity: severity === 'error' ? 'blocker' : 'minor',
      location: { path, lines: { begin: line ?? 1 } },
    };
  });
  return JSON.stringify(issues, null, 2);
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
