import { styleText } from 'node:util';
import type { Problem } from '../domain/problem.ts';
import type { Locale } from '../i18n/gate/message.ts';
import { reportWords, type ReportWords } from '../i18n/gate/report.ts';
import type { Account } from './account.ts';
import { printable } from './printable.ts';
import { stated, type StatedProblem } from './stated-problem.ts';

/** So many problems of one kind in one file are told; whoever has more mends them all the same way. */
const mostOfAKind = 20;

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * The problems for people to read, grouped by file, with a summary and the account. Coloured if `stream`, where
 * they will be printed, is a terminal that shows colours.
 */
export function reportProblems(
  problems: readonly Problem[],
  account: Account,
  locale: Locale,
  stream: NodeJS.WritableStream = process.stderr,
): string {
  const words = reportWords[locale];
  const style: Style = (format, text) => styleText(format, text, { stream });
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const groups = [...byFile].map(([file, ofFile]) =>
    [
      style('bold', file === '' ? words.wholeContent : printable(file)),
      ...fileLines(ofFile, locale, words, style),
    ].join('\n'),
  );
  return [...groups, summaryOf(problems, account, words, style)].join('\n\n');
}

function fileLines(problems: readonly Problem[], locale: Locale, words: ReportWords, style: Style): string[] {
  const told = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const before = told.get(problem.code) ?? 0;
    told.set(problem.code, before + 1);
    return before < mostOfAKind ? problemLines(stated(problem, locale), before > 0, words, style) : [];
  });
  for (const [code, count] of told) {
    if (count > mostOfAKind) lines.push(`  ${style('dim', code)} ${words.more(count - mostOfAKind)}`);
  }
  return lines;
}

/** `again`: why and how were told already, for another problem with this code in this file. */
function problemLines(problem: StatedProblem, again: boolean, words: ReportWords, style: Style): string[] {
  const { code, severity, line, column, what, why, how, field, suggestion } = problem;
  const place = [line, column].filter((part) => part !== undefined).join(':');
  const label = style(severity === 'error' ? 'red' : 'yellow', words[severity]);
  const path = (field ?? []).map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
  const said = printable(path === '' ? what : `[${path}] ${what}`);
  const head = `  ${place.padEnd(7)} ${label} ${style('dim', code)}  ${said}`;
  const detail = (name: string, text: string) => `          ${style('dim', name)}${printable(text)}`;
  return [
    head,
    ...(again ? [] : [detail(words.why, why), detail(words.how, how)]),
    ...(suggestion === undefined ? [] : [detail(words.suggestion, suggestion)]),
  ];
}

function summaryOf(problems: readonly Problem[], account: Account, words: ReportWords, style: Style): string {
  const { errors, warnings, filesWithProblems, followUps, files, aside, tables, documents, rows } = account;
  const { allowances = 0 } = account;
  const summary =
    problems.length === 0
      ? style('green', words.none)
      : style(errors > 0 ? 'red' : 'yellow', words.summary({ errors, warnings, files: filesWithProblems }));
  return [
    summary,
    ...(followUps > 0 ? [words.followUps(followUps)] : []),
    ...(allowances > 0 ? [style('yellow', words.allowances(allowances))] : []),
    words.read({ files, documents: documents.read, tables, rows: rows.read, aside }),
    words.balance({ what: 'documents', ...documents }),
    words.balance({ what: 'rows', ...rows }),
  ].join('\n');
}
