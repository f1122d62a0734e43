import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInShanghai, plainDate } from '../src/domain/plain-date.ts';
import { startDev } from '../src/press/dev/start-dev.ts';
import { reportProblems } from '../src/store/report.ts';

const USAGE = `用法：npm run dev [-- --content content] [--port 4321] [--as-of 2022-05-20] [--base /ztzl/hongbang/] [--lang zh|en]
边改边看：保存 content/ 中的文件，网页自动更新；改错了，网页和终端都会指出文件和行。按 Ctrl+C 结束。
--as-of 不写时为今天。退出码：0 正常结束，2 用法不对，3 程序出错。`;

const ROOT = resolve(import.meta.dirname, '..');

process.exitCode = await main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  return 3;
});

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return 2;
  }
  const dev = await startDev({
    ...options,
    app: ROOT,
    onReading: ({ registry, problems, account }, ms) => {
      if (problems.length > 0) console.log(reportProblems(problems, account, options.locale, process.stdout));
      const outcome = registry
        ? '内容没有错误，网页已是最新'
        : '内容有错误，网页没有更新；改正并保存后自动更新';
      console.log(`${outcome}（${(ms / 1000).toFixed(2)} 秒）`);
    },
    onFault: (fault) => console.error(fault),
    log: (line) => console.log(line),
  });
  console.log(`${dev.url}
日期 ${options.day}；按 Ctrl+C 结束。`);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
  await dev.close();
  return 0;
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: join(ROOT, 'content') },
        port: { type: 'string', default: '4321' },
        'as-of': { type: 'string', default: dayInShanghai(new Date()) },
        base: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
      },
    });
    const { base, lang } = values;
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) throw new TypeError(`--port ${values.port}`);
    if (base !== undefined && !/^\/(?:[^/\s?#]+\/)*$/.test(base)) throw new TypeError(`--base ${base}`);
    if (lang !== 'zh' && lang !== 'en') throw new TypeError(`--lang ${lang}`);
    const day = plainDate.safeParse(values['as-of']);
    if (!day.success) throw new TypeError(`--as-of ${values['as-of']}`);
    return { content: resolve(values.content), port, base, day: day.data, locale: lang } as const;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}
