import { join, resolve } from 'node:path';
import { startDev } from '../src/press/dev/start-dev.ts';
import { reportProblems } from '../src/store/report.ts';
import { baseOption, countOption, dayOption, localeOption, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run dev [-- --content content] [--port 4321] [--as-of 2022-05-20] [--base /ztzl/hongbang/] [--lang zh|en]
边改边看：保存 content/ 中的文件，网页自动更新；改错了，网页和终端都会指出文件和行。按 Ctrl+C 结束。
例：npm run dev -- --as-of 2022-05-20
--as-of 不写时为今天。退出码：0 正常结束，2 用法不对，3 程序出错。`,
  options: {
    content: { type: 'string', default: join(app, 'content') },
    port: { type: 'string', default: '4321' },
    'as-of': { type: 'string' },
    base: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
  },
  read: (values) => ({
    content: resolve(values.content),
    port: countOption('port', values.port, 0, 65_535),
    base: baseOption(values.base),
    day: dayOption(values['as-of']),
    locale: localeOption(values.lang),
  }),
  run: async (options) => {
    const dev = await startDev({
      ...options,
      app,
      onReading: ({ registry, problems, account }, ms) => {
        if (problems.length > 0)
          console.log(reportProblems(problems, account, options.locale, process.stdout));
        const outcome = registry
          ? '内容没有错误，网页已是最新'
          : '内容有错误，网页没有更新；改正并保存后自动更新';
        console.log(`${outcome}（${(ms / 1000).toFixed(2)} 秒）`);
      },
      onFault: (fault) => console.error(fault),
      log: (line) => console.log(line),
    });
    console.log(`${dev.url}\n日期 ${options.day}；按 Ctrl+C 结束。`);
    await new Promise<void>((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
    });
    await dev.close();
    return 0;
  },
});
