import { join, resolve } from 'node:path';
import { buildProgress } from '../src/press/build-progress.ts';
import { buildSite } from '../src/press/build-site.ts';
import { builtBase } from '../src/press/serve/built-base.ts';
import { serveStatic } from '../src/press/serve/serve.ts';
import { previewHeaders } from '../src/publish/servers/preview-headers.ts';
import { reportProblems } from '../src/store/report.ts';
import { baseOption, countOption, dayOption, runCommand } from './config/command.ts';

const app = join(import.meta.dirname, '..');

await runCommand({
  usage: `用法：npm run preview [-- 选项]
在本机看还没有发布的网站：连同草稿（draft: true）一起，做在 .hongbang/preview/ 里，不动 dist；每一页最上面都写明是预览。
看构建好的网站（与服务器上所见相同）：npm run preview -- --dist dist
  --as-of 2022-05-20     看这一天的样子，默认是今天（北京时间）；定时发布、撤下的也按这一天
  --port 4173            端口
  --dist DIR             不做预览，打开构建好的网站；构建在 dist 切换后，刷新即见新的
  --base /ztzl/hongbang/ 网站所在的路径，默认取 content/issuer.md 里的 base，或者构建时的路径
  --content DIR          内容文件夹，默认 content
  --root DIR             .hongbang 放在哪里，默认本项目
例：npm run preview -- --as-of 2026-12-01
按 Ctrl+C 结束。退出码：0 正常结束，1 内容有问题，2 用法不对，3 程序出错。`,
  options: {
    port: { type: 'string', default: '4173' },
    dist: { type: 'string' },
    base: { type: 'string' },
    'as-of': { type: 'string' },
    content: { type: 'string', default: join(app, 'content') },
    root: { type: 'string', default: app },
  },
  read: ({ port, dist, base, content, root, 'as-of': day }) => ({
    port: countOption('port', port, 0, 65_535),
    dist: dist === undefined ? undefined : resolve(dist),
    base: baseOption(base),
    content: resolve(content),
    root: join(resolve(root), '.hongbang', 'preview'),
    day: dayOption(day),
  }),
  run: async (options) => {
    const dist = options.dist ?? (await builtWithDrafts(options));
    if (dist === undefined) return 1;
    const server = await serveStatic({
      root: dist,
      base: options.base ?? builtBase(dist),
      port: options.port,
      headersOf: previewHeaders(dist),
    });
    console.log(`网站在 ${server.url}（按 Ctrl+C 结束）`);
    await new Promise<void>((stop) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
    });
    await server.close();
    return 0;
  },
});

/** The folder of the site with its drafts; undefined if the gate refuses the content, which it has said. */
async function builtWithDrafts(options: {
  content: string;
  root: string;
  day: string;
  base: string | undefined;
}): Promise<string | undefined> {
  const report = await buildSite({
    ...options,
    app,
    drafts: true,
    onProgress: buildProgress(process.stderr),
  });
  if (report.problems.length > 0) console.error(reportProblems(report.problems, report.account, 'zh'));
  if (report.press === undefined) {
    console.error('内容有问题，没有预览；改正后再运行 npm run preview。');
    return undefined;
  }
  return join(options.root, 'dist');
}
