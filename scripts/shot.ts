import { serveStatic } from '../src/press/serve/serve.ts';
import { launchChromium } from '../src/browser/chromium.ts';
import { shoot } from '../src/testing/browser/shoot.ts';
import { shotProblems } from '../src/testing/shots/take-shots.ts';
import { baseOption, countOption, runCommand } from './config/command.ts';

await runCommand({
  usage: `用法：npm run shot -- [--dist dist] [--base /] [--out 文件夹] [--paths /,/notices/]
  [--widths 360,768,1440] [--full] [--dark] [--print]
给构建好的网站截图，并报告浏览器的错误和横向溢出。--paths 是站点路径（--base）之下的地址。
例：npm run shot -- --paths /,/notices/ --widths 360 --full
退出码：0 没有问题，1 有问题，2 用法不对，3 程序出错。`,
  options: {
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: '.hongbang/shots' },
    paths: { type: 'string', default: '/' },
    widths: { type: 'string', default: '360,768,1440' },
    full: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
  read: (values) => ({
    ...values,
    base: baseOption(values.base) ?? '/',
    pages: values.paths.split(',').map((path) => ({ path })),
    widths: values.widths.split(',').map((width) => countOption('widths', width, 1, 10_000)),
  }),
  run: async (options) => {
    const server = await serveStatic({ root: options.dist, base: options.base });
    try {
      const browser = await launchChromium();
      try {
        let clean = true;
        for await (const shot of shoot(browser, { ...options, siteUrl: server.url })) {
          const problems = shotProblems(shot);
          console.log([shot.files.join(' '), ...problems.map((problem) => `  ${problem}`)].join('\n'));
          clean &&= problems.length === 0;
        }
        return clean ? 0 : 1;
      } finally {
        await browser.close();
      }
    } finally {
      await server.close();
    }
  },
});
