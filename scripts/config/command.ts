import { parseArgs, type ParseArgsConfig } from 'node:util';
import { KeyRefusal } from '../../src/credentials/keys/key-refusal.ts';
import { dayInShanghai, plainDate } from '../../src/domain/plain-date.ts';
import { DeskError } from '../../src/desk/desk-error.ts';
import { PressError } from '../../src/press/press-error.ts';
import { ManifestLogError } from '../../src/publish/manifest-log.ts';
import { PublishError } from '../../src/publish/publish-error.ts';
import { printable } from '../../src/store/printable.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowNegative: true }>>['values'];

/** What the person can mend, told in words for them. */
const MENDABLE = [PressError, DeskError, KeyRefusal, PublishError, ManifestLogError] as const;

/** A command line that cannot be understood; the message says which option and what it takes. */
export class UsageError extends Error {}

export interface Command<O extends Options, T> {
  /** Shown for `--help` and after wrong use. */
  usage: string;
  options: O;
  /** What stands without an option, in order, is refused unless the command says what it is. */
  takes?: string | undefined;
  /** Reads the options' texts, and the words without an option. @throws UsageError */
  read: (values: Values<O>, words: string[]) => T;
  /** Does the work; answers the exit code. */
  run: (options: T) => Promise<number>;
}

/**
 * Runs a command with the exit codes that all of them share: 0 done, 1 problems that the person can mend, 2 wrong
 * use, 3 our own fault.
 */
export async function runCommand<O extends Options, T>(command: Command<O, T>): Promise<void> {
  process.exitCode = await outcome(command).catch((fault: unknown) => {
    if (MENDABLE.some((kind) => fault instanceof kind)) {
      console.error((fault as Error).message.split('\n').map(printable).join('\n'));
      return 1;
    }
    console.error(fault);
    return 3;
  });
}

async function outcome<O extends Options, T>(command: Command<O, T>): Promise<number> {
  const { usage, options, takes, read, run } = command;
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  let taken: T;
  try {
    const parsed = parseArgs({ args, options, allowNegative: true, allowPositionals: takes !== undefined });
    taken = read(parsed.values, parsed.positionals);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseFault(error)) throw error;
    console.error(`命令写得不对：${faultWords(error)}\n\n${usage}`);
    return 2;
  }
  return run(taken);
}

function isParseFault(error: unknown): error is Error {
  return (
    error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  );
}

/** In Chinese, where the fault is one that people make. */
function faultWords({ message }: Error): string {
  const [, unknown] = /^Unknown option '(.+?)'/.exec(message) ?? [];
  if (unknown !== undefined) return `没有 ${unknown} 这个选项`;
  const [, lacking] = /^Option '(?:-\w, )?(--[\w-]+) .*argument missing/.exec(message) ?? [];
  if (lacking !== undefined) return `${lacking} 后面没有写内容`;
  const [, stray] = /^Unexpected argument '(.+?)'/.exec(message) ?? [];
  return stray === undefined ? message : `“${stray}”不知道是什么，这个命令只要选项`;
}

/** `--machine 1/3`: the first of three. @throws UsageError */
export function machineOption(text: string): { number: number; count: number } {
  const [, number, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (number && count && number <= count) return { number, count };
  throw new UsageError(`--machine ${text}：写成“第几台/共几台”，如 1/3`);
}

/** The one word a command takes, which is `what`. */
export function oneWord(words: readonly string[], what: string): string {
  const [word, ...others] = words;
  if (word === undefined) throw new UsageError(`没有写${what}`);
  if (others.length > 0) throw new UsageError(`${what}只写一个，多了 ${others.join(' ')}`);
  return word;
}

/** `--as-of`: a day, by default today in China. */
export function dayOption(text: string | undefined): string {
  const day = text ?? dayInShanghai(new Date());
  if (!plainDate.safeParse(day).success)
    throw new UsageError(`--as-of ${day}：没有这一天，请写成 2022-05-20 的样子`);
  return day;
}

/** `--lang`: of messages. */
export function localeOption(text: string): 'zh' | 'en' {
  if (text !== 'zh' && text !== 'en') throw new UsageError(`--lang ${text}：只有 zh 和 en`);
  return text;
}

/** `--base`: where the site lies, with a slash at both ends. */
export function baseOption(text: string | undefined): string | undefined {
  if (text !== undefined && !/^\/(?:[^/\s?#]+\/)*$/.test(text)) {
    throw new UsageError(`--base ${text}：须以斜杠开头和结尾，如 / 或 /ztzl/hongbang/`);
  }
  return text;
}

/** A whole number within limits. */
export function countOption(name: string, text: string, least: number, most: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < least || count > most) {
    throw new UsageError(`--${name} ${text}：请写 ${least} 到 ${most} 的整数`);
  }
  return count;
}
