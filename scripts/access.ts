import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../src/browser/chromium.ts';
import { serveStatic } from '../src/press/serve/serve.ts';
import { checkPages } from '../src/testing/access/check-pages.ts';
import { largestOfEachShape } from '../src/testing/access/page-shapes.ts';
import { baseOption, countOption, runCommand } from './config/command.ts';

await runCommand({
  usage: `用法：npm run access -- [--dist dist] [--base /] [--all] [--windows 2]
在浏览器里打开构建好的网站，检查每一页人人能用：WCAG 2.2 AA、横向溢出、点按区域，
宽 360、768、1440 像素，深色，大字版，高对比。默认每种地址查最大的一页，--all 查全部。
例：npm run access -- --all
退出码：0 没有问题，1 有问题，2 用法不对，3 程序出错。`,
  options: {
    dist: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    all: { type: 'boolean', default: false },
    windows: { type: 'string', default: '2' },
  },
  read: ({ dist, base, all, windows }) => ({
    dist,
    base: baseOption(base) ?? '/',
    all,
    windows: countOption('windows', windows, 1, 16),
  }),
  run: async ({ dist, base, all, windows }) => {
    const files = globSync('**/*.html', { cwd: dist }).map((path) => path.replaceAll('\\', '/'));
    if (files.length === 0) {
      console.error(`${dist} 里没有网页，请先运行 npm run build`);
      return 1;
    }
    const sized = files.sort().map((path) => ({ path, size: statSync(join(dist, path)).size }));
    const chosen = all ? files : largestOfEachShape(sized);
    const paths = chosen.map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
    const server = await serveStatic({ root: dist, base });
    try {
      const browser = await launchChromium();
      try {
        let done = 0;
        let withBarriers = 0;
        await checkPages(browser, {
          siteUrl: server.url,
          paths,
          windows,
          onPage: ({ path, barriers }) => {
            if (barriers.length > 0) console.log([`/${path}`, ...barriers].join('\n  '));
            withBarriers += barriers.length > 0 ? 1 : 0;
            done += 1;
            if (done % 50 === 0) console.error(`已查 ${done}/${paths.length} 页`);
          },
        });
        console.log(
          `查了${paths.length}页，${withBarriers === 0 ? '没有问题' : `${withBarriers}页有问题`}。`,
        );
        return withBarriers === 0 ? 0 : 1;
      } finally {
        await browser.close();
      }
    } finally {
      await server.close();
    }
  },
});
