import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../src/browser/chromium.ts';
import { serveStatic } from '../src/press/serve/serve.ts';
import { buildKinds } from '../src/testing/shots/build-kinds.ts';
import { readmePage, readmeSize } from '../src/testing/shots/readme-picture.ts';
import { shotProblems, takeShots } from '../src/testing/shots/take-shots.ts';
import { dayOption, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run shots -- --out 文件夹 [选项]
把内容构建一遍，给每一种页面（取内容最多的一页）截图：宽 360、768、1440 像素，深色，大字版，打印。
文件夹里的 index.html 把它们并排摆出来。同样的内容，同样的文件名，两次可以对照。
  --against 文件夹       与以前那次对照：并排显示，有变化的加红框
  --kinds home,notice    只拍这几种页面
  --readme FILE          再把首页、社区、牌匾、通告拼成一张图
  --as-of DAY            按哪一天构建，默认今天
  --content DIR          内容文件夹，默认 content
  --root DIR             构建放在哪里，默认 .hongbang/shots
例：npm run shots -- --out ~/样张 --against ~/上次样张
退出码：0 没有问题，1 内容有问题，或有页面超出窗口、浏览器报错，2 用法不对，3 程序出错。`,
  options: {
    out: { type: 'string', default: join(app, '.hongbang', 'pictures') },
    against: { type: 'string' },
    kinds: { type: 'string' },
    readme: { type: 'string' },
    'as-of': { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: join(app, '.hongbang', 'shots') },
  },
  read: ({ out, against, kinds, readme, content, root, ...values }) => ({
    out: resolve(out),
    against: against === undefined ? undefined : resolve(against),
    kinds: kinds?.split(','),
    readme: readme === undefined ? undefined : resolve(readme),
    day: dayOption(values['as-of']),
    content: resolve(content),
    root: resolve(root),
  }),
  run: async ({ out, against, kinds, readme, day, content, root }) => {
    const built = await buildKinds({ app, root, content, day });
    if ('refusal' in built) {
      console.error(built.refusal);
      return 1;
    }
    const wanted = built.kinds.filter(({ name }) => kinds === undefined || kinds.includes(name));
    const server = await serveStatic({ root: built.dist });
    const browser = await launchChromium();
    try {
      const onShot = (shot: Parameters<typeof shotProblems>[0], done: number, total: number) => {
        for (const problem of shotProblems(shot)) console.log(`${shot.files.join(' ')}  ${problem}`);
        if (done % 20 === 0 || done === total) console.log(`已拍 ${done}/${total}`);
      };
      const taken = await takeShots(browser, { siteUrl: server.url, kinds: wanted, out, against, onShot });
      if (readme !== undefined) await photographReadme(browser, out, readme);
      console.log(
        `${taken.total} 张，有问题 ${taken.withProblems} 张${against ? `，有变化 ${taken.changed} 张` : ''}。`,
      );
      console.log(`打开 ${join(out, 'index.html')} 看全部。`);
      return taken.withProblems === 0 ? 0 : 1;
    } finally {
      await browser.close();
      await server.close();
    }
  },
});

async function photographReadme(browser: Browser, out: string, file: string): Promise<void> {
  const html = join(out, 'readme.html');
  writeFileSync(html, readmePage());
  const page = await browser.newPage({ viewport: readmeSize });
  await page.goto(pathToFileURL(html).href, { waitUntil: 'load' });
  await page.screenshot({ path: file });
  await page.close();
}
