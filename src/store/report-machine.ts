import type { Problem } from '../domain/problem.ts';
import type { Locale } from '../i18n/gate/message.ts';
import type { Account } from './account.ts';
import { stated } from './stated-problem.ts';

/** `{ problems, account }` as JSON; each problem with its severity and words. */
export function reportJson(problems: readonly Problem[], account: Account, locale: Locale): string {
  return JSON.stringify({ problems: problems.map((problem) => stated(problem, locale)), account }, null, 2);
}

/**
 * Workflow commands that GitHub shows beside the lines of a change. `folder` is the content folder as the
 * repository names it.
 */
export function reportGithub(problems: readonly Problem[], folder: string, locale: Locale): string {
  return problems
    .map((problem) => {
      const { severity, code, file, line, column, what, why, how } = stated(problem, locale);
      const properties = {
        file: file === '' ? folder : `${folder}/${file}`,
        line,
        col: column,
        title: code,
      };
      const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
      return `::${severity} ${list.join(',')}::${escapedData([what, why, how].join('\n'))}`;
    })
    .join('\n');
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
