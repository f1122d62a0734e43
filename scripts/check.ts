import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Verdict } from '../src/store/judge.ts';
import { readContent } from '../src/store/gate.ts';
import { reportGithub, reportJson } from '../src/store/report-machine.ts';
import { reportProblems } from '../src/store/report.ts';

const USAGE = `用法：npm run check [-- 选项]
  --content DIR               内容文件夹，默认 content
  --format text|json|github   给人看的文字（默认）、JSON、GitHub 标注
  --lang zh|en                问题用哪种语言
  --no-cache                  全部重新读取，不用也不留缓存
退出码：0 没有错误，1 有错误，2 用法不对，3 程序出错。`;

const root = join(import.meta.dirname, '..');

process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault);
  return 3;
});

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
  const log = (line: string) => void console.error(line);
  const verdict = await readContent({ content: options.content, root, cache: options.cache, log });
  const text = printed(verdict, options);
  if (text !== '') console.log(text);
  return verdict.account.errors > 0 ? 1 : 0;
}

type Options = NonNullable<ReturnType<typeof readOptions>>;

function printed({ problems, account }: Verdict, { format, lang, content }: Options): string {
  if (format === 'json') return reportJson(problems, account, lang);
  if (format === 'github') return reportGithub(problems, relative(process.cwd(), content), lang);
  return reportProblems(problems, account, lang, process.stdout);
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        content: { type: 'string', default: join(root, 'content') },
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'zh' },
        cache: { type: 'boolean', default: true },
      },
    });
    const { format, lang, content, cache } = values;
    if (format !== 'text' && format !== 'json' && format !== 'github') {
      throw new TypeError(`--format ${format}：只有 text、json 和 github`);
    }
    if (lang !== 'zh' && lang !== 'en') throw new TypeError(`--lang ${lang}：只有 zh 和 en`);
    return { format, lang, cache, content: resolve(content) } as const;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}
